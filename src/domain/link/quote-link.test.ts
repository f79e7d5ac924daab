import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { span } from '#domain/text/span.ts'
import { decodeQuote, encodeQuote, findQuote } from './quote-link.ts'
import { follow, place, TEXT } from './test-link.ts'

describe('[L1] a link lands on the very span', () => {
  test.each([
    ['one word', 'Kerrow'],
    ['part of a word', 'ghthou'],
    ['a short quote', 'three ships in one winter'],
    [
      'quotation marks and a dash',
      '“We have no doctor,” the keeper wrote, “and the boat comes when the sea lets it – on a Tuesday, if we are lucky.”',
    ],
    ['over paragraphs', TEXT.slice(60, 300).trim()],
    ['nothing but signs', '.”'],
    ['all of it', TEXT],
  ])('%s', (_, words) => {
    const at = place(words)
    expect(follow(encodeQuote(TEXT, at), TEXT)).toEqual({ kind: 'found', at })
  })

  test('signs that stand apart stay apart', () => {
    const text = 'e\n\n—\n\n—— “so”'
    const at = span(3, 9)
    expect(follow(encodeQuote(text, at), text)).toMatchObject({ kind: 'found' })
  })

  test('white space at the ends is left out', () => {
    const at = place('ships')
    expect(encodeQuote(TEXT, span(at.start - 1, at.end + 1))).toBe(encodeQuote(TEXT, at))
    expect(encodeQuote(' \n ', span(0, 3))).toBe('')
  })
})

test('[L2] a link is readable', () => {
  expect(encodeQuote(TEXT, place('three ships in one winter'))).toMatch(/^three-ships-in-one-winter~25\.[a-z2-7]{8}$/)
  expect(encodeQuote(TEXT, place(TEXT.slice(0, TEXT.indexOf('.\n'))))).toMatch(
    /^the-lighthouse-at-kerrow~manned-by-fewer-than-two~\d+\.[a-z2-7]{8}$/,
  )
})

const SCRIPTS: [string, string][] = [
  [
    'Latin with marks',
    'Tiếng Việt có nhiều dấu, và người ta viết chúng trên hầu hết các nguyên âm trong một câu dài như câu này.',
  ],
  ['Cyrillic', 'Маяк построили в тысяча восемьсот одиннадцатом году, после того как за одну зиму погибли три корабля.'],
  ['Greek', 'Ο φάρος χτίστηκε το χίλια οκτακόσια έντεκα, αφού χάθηκαν τρία πλοία μέσα σε έναν χειμώνα.'],
  ['Arabic', 'بُنيت المنارة في عام ألف وثمانمائة وأحد عشر بعد فقدان ثلاث سفن في شتاء واحد.'],
  ['Devanagari', 'एक ही सर्दी में तीन जहाज़ों के डूबने के बाद यह प्रकाशस्तंभ अठारह सौ ग्यारह में बनाया गया था।'],
  ['Thai', 'ประภาคารนี้สร้างขึ้นหลังจากเรือสามลำจมลงในฤดูหนาวเดียวกันและมีคนเฝ้าอย่างน้อยสองคนเสมอ'],
  ['Chinese', '这座灯塔建于一八一一年，在一个冬天里失去三艘船之后，从来没有少于两个人看守。'],
  ['Japanese', 'この灯台は一冬に三隻の船が失われた後、一八一一年に建てられました。がぎぐげご。'],
  ['Korean', '이 등대는 한 겨울에 배 세 척을 잃은 뒤인 천팔백십일년에 세워졌으며 늘 두 사람이 지켰다.'],
  [
    'a long compound',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftspräsidentinnen',
  ],
  ['astral letters', '𐍈𐌰𐌽 𐌹𐍃𐍄 𐍃𐌰 𐌼𐌰𐌽𐌽𐌰 𐌾𐌰𐌷 𐍈𐌰𐌽 𐌹𐍃𐍄 𐍃𐌰 𐌼𐌰𐌽𐌽𐌰 𐌾𐌰𐌷'],
  ['emoji', '🎉🎊✨🎉🎊✨🎉🎊✨🎉🎊✨🎉🎊✨🎉🎊✨'],
]

describe('[L2] at most 80 characters as shown, 180 encoded', () => {
  test.each(SCRIPTS)('%s', (_, text) => {
    for (const at of [span(0, text.length), span(0, text.match(/^\P{M}\p{M}*/u)?.[0].length ?? 1)]) {
      const value = encodeQuote(text, at)
      expect(Array.from(decodeURIComponent(`#q=${value}`)).length).toBeLessThanOrEqual(80)
      expect(encodeURI(value).length).toBeLessThanOrEqual(180)
      expect(follow(value, text)).toEqual({ kind: 'found', at })
      // As a browser gives it back.
      expect(follow(new URL(`https://example.org/read/x#q=${value}`).hash.slice(3), text)).toEqual({
        kind: 'found',
        at,
      })
    }
  })
})

describe('[L3] of identical places the one it was made on', () => {
  const line = 'The lamp was lit each evening at dusk.'
  const first = place(line)
  const second = place(line, TEXT, first.end)

  test('told by the words beside it', () => {
    expect(encodeQuote(TEXT, second)).not.toMatch(/\.2\.2$/)
    expect(follow(encodeQuote(TEXT, first), TEXT)).toEqual({ kind: 'found', at: first })
    expect(follow(encodeQuote(TEXT, second), TEXT)).toEqual({ kind: 'found', at: second })
  })

  test('told by a number where these are the same', () => {
    const verse = `And so again: ${line} And so on. `
    const text = verse + verse
    const at = place(line, text, verse.length)
    expect(encodeQuote(text, place(line, text))).toMatch(/\.1\.2$/)
    expect(encodeQuote(text, at)).toMatch(/\.2\.2$/)
    expect(follow(encodeQuote(text, at), text)).toEqual({ kind: 'found', at })
  })
})

test.each([
  [
    'a text that is edited far from it',
    TEXT.replace('three ships', 'two ships').replace('1902', 'the war'),
    'the keeper wrote',
  ],
  ['marks in another style', TEXT.replaceAll(/[“”]/g, '"').replace('–', '--'), 'the keeper wrote'],
  ['white space at its ends', TEXT, ' the keeper wrote'],
])('[L9] the same quote makes the same link: %s', (_, text, words) => {
  const link = encodeQuote(TEXT, place('the keeper wrote'))
  expect(encodeQuote(text, place(words, text))).toBe(link)
  expect(encodeQuote(TEXT, place('the boat comes'))).not.toBe(link)
})

describe('[L8] what makes no sense is null', () => {
  test.each(
    [
      ['', '#', '#q=', '#q=~', '#q=a', '#q=a~', '#q=a~5', '#q=a~5.abc', '#q=a~0.abcd', '#q=a~5.ABCD', '#q=%~5.abcd'],
      [
        '#q=%E0%A4~5.abcd',
        '#q=a~b~c~5.abcd',
        '#q=a~5.abcd.3.2',
        '#q=a~5.abcd.0.2',
        '#q=---~5.abcd',
        `#q=${'a'.repeat(700)}~5.abcd`,
      ],
    ].flat(),
  )('%s', (hash) => {
    expect(decodeQuote(hash)).toBeNull()
  })

  test('any hash is read, and followed', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.string({ unit: 'binary' }),
          fc.nat(),
          fc.string({ minLength: 4, maxLength: 4, unit: fc.constantFrom('a', '7', 'é') }),
        )
        .map(([words, n, check]) => `#q=${words}~${n}.${check}`),
      fc.stringMatching(/^#q=[a-z%-]{0,12}~([a-z~%-]{0,5}~)?[0-9]{1,3}\.[a-z2-7]{4}$/),
    )
    fc.assert(
      fc.property(hostile, (hash) => {
        const link = decodeQuote(hash)
        if (link !== null) expect(['found', 'changed', 'lost']).toContain(findQuote(link, TEXT).kind)
      }),
    )
  })

  test('a link made to keep the page busy is given up', () => {
    const text = 'e '.repeat(100_000)
    const link = decodeQuote('#q=e~e~90001.aaaa')
    if (link === null) throw new Error('No link')
    // Trying each first word with each last one would take longer than any test may.
    expect(findQuote(link, text)).toMatchObject({ kind: 'lost' })
  })

  test('among other fields', () => {
    expect(decodeQuote(`#note=1&q=a-b~3.abcd`)).toEqual({
      start: 'a b',
      end: '',
      length: 3,
      check: 'abcd',
      neighbours: null,
      place: null,
    })
  })
})

const WORDS = [
  'sea',
  'the',
  'Sturm',
  'naïve',
  '“so”',
  '—',
  '灯',
  '塔',
  'กิ',
  '한',
  '🎉',
  'ﬁn',
  '3.5',
  'e\u0301',
  '\u00ad',
  '\ud800',
]
const texts = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom('', ' ', '\n\n')), { minLength: 1, maxLength: 60 })
  .map((parts) => parts.flat().join(''))

test('[L1][L2][L3] whatever is linked is found at its place, in a link of bounded length', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y)
      const at = span(start, end)
      const value = encodeQuote(text, at)
      if (value === '') return
      expect(Array.from(decodeURIComponent(value)).length).toBeLessThanOrEqual(77)
      const outcome = follow(value, text)
      expect(outcome.kind).toBe('found')
      // The same place: marks and what nobody sees may go to either side of its ends.
      if ('at' in outcome) expect(encodeQuote(text, outcome.at)).toBe(value)
    }),
    { numRuns: 300 },
  )
})
