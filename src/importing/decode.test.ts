import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { readingsOf } from './encodings.ts'

const NEWS =
  'Die Fähre legte gegen Mittag ab. Über dem Hafen hing noch der Nebel, und am Kai grüßte niemand mehr zurück. '
const FRENCH = 'Le traversier a quitté le port à midi. Personne ne restait sur le quai, où la brume était levée. '
const RUSSIAN = 'Паром ушёл в полдень. Над гаванью ещё стоял туман, и на причале никто не махал рукой на прощание. '
const UKRAINIAN =
  'Пором відійшов опівдні. Над гаванню ще стояв туман, і ніхто не махав їй рукою; її ґрати були зачинені.'
const THAI = 'เรือออกตอนเที่ยง เหนือท่าเรือยังมีหมอก และไม่มีใครบนท่าเรือโบกมือลาอีกต่อไป'
const JAPANESE = 'フェリーは正午に出航した。港にはまだ霧が立ちこめ、岸壁で手を振る人は誰もいなかった。'

/** The bytes of a text in an encoding of one byte a character, by asking the decoder for each. */
function singleByte(text: string, label: string): Uint8Array {
  const table = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from([...text], (letter) => table.indexOf(letter))
}

/** The bytes of a text in Shift_JIS, likewise by asking for each pair. */
function shiftJis(text: string): Uint8Array {
  const pairs = new Map<string, readonly number[]>()
  const decoder = new TextDecoder('shift_jis')
  for (let first = 0x81; first <= 0xef; first++) {
    for (let second = 0x40; second <= 0xfc; second++) {
      const letter = decoder.decode(Uint8Array.of(first, second))
      if (letter.length === 1 && !pairs.has(letter)) pairs.set(letter, [first, second])
    }
  }
  return Uint8Array.from([...text].flatMap((letter) => pairs.get(letter) ?? letter.charCodeAt(0)))
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2))
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian)
  return new Uint8Array(view.buffer)
}

const utf8 = (text: string) => new TextEncoder().encode(text)

test.each([
  { name: 'plain ASCII', bytes: utf8('The ferry left.'), text: 'The ferry left.', encoding: 'utf-8' },
  { name: 'UTF-8', bytes: utf8(NEWS + RUSSIAN), text: NEWS + RUSSIAN, encoding: 'utf-8' },
  { name: 'UTF-8 with its mark', bytes: utf8(`\uFEFF${NEWS}`), text: NEWS, encoding: 'utf-8' },
  { name: 'UTF-16, little end first', bytes: utf16(`\uFEFF${RUSSIAN}`, true), text: RUSSIAN, encoding: 'utf-16le' },
  { name: 'UTF-16, big end first', bytes: utf16(`\uFEFF${JAPANESE}`, false), text: JAPANESE, encoding: 'utf-16be' },
  { name: 'UTF-16 without its mark', bytes: utf16(NEWS, true), text: NEWS, encoding: 'utf-16le' },
  { name: 'UTF-16 big end first, no mark', bytes: utf16(RUSSIAN, false), text: RUSSIAN, encoding: 'utf-16be' },
  { name: 'Latin-1, German', bytes: singleByte(NEWS, 'latin1'), text: NEWS, encoding: 'windows-1252' },
  { name: 'Windows-1252, French', bytes: singleByte(FRENCH, 'windows-1252'), text: FRENCH, encoding: 'windows-1252' },
  {
    name: 'a few accents in English',
    bytes: singleByte('The café on the quay was closed. Nobody had waved.', 'windows-1252'),
    text: 'The café on the quay was closed. Nobody had waved.',
    encoding: 'windows-1252',
  },
  { name: 'Windows-1251', bytes: singleByte(RUSSIAN, 'windows-1251'), text: RUSSIAN, encoding: 'windows-1251' },
  { name: 'KOI8-R', bytes: singleByte(RUSSIAN, 'koi8-r'), text: RUSSIAN, encoding: 'koi8-r' },
  { name: 'Shift_JIS', bytes: shiftJis(JAPANESE), text: JAPANESE, encoding: 'shift_jis' },
  // Every byte of it is plain ASCII: an escape leads in to pairs of them, and another out.
  {
    name: 'ISO-2022-JP',
    bytes: utf8('The ferry. \u001B$BF|K\\8l$G=q$$$?\u001B(B'),
    text: 'The ferry. 日本語で書いた',
    encoding: 'iso-2022-jp',
  },
  {
    name: 'UTF-16 of Japanese without its mark',
    bytes: utf16(`${JAPANESE}\n`, true),
    text: `${JAPANESE}\n`,
    encoding: 'utf-16le',
  },
  {
    name: 'the same, big end first',
    bytes: utf16(`${JAPANESE}\n`, false),
    text: `${JAPANESE}\n`,
    encoding: 'utf-16be',
  },
  { name: 'Cyrillic of DOS', bytes: singleByte(RUSSIAN, 'ibm866'), text: RUSSIAN, encoding: 'ibm866' },
  {
    name: 'Cyrillic of old Macs',
    bytes: singleByte(RUSSIAN, 'x-mac-cyrillic'),
    text: RUSSIAN,
    encoding: 'x-mac-cyrillic',
  },
  { name: 'Ukrainian', bytes: singleByte(UKRAINIAN, 'koi8-u'), text: UKRAINIAN, encoding: 'koi8-u' },
  { name: 'Thai', bytes: singleByte(THAI, 'windows-874'), text: THAI, encoding: 'windows-874' },
  { name: 'mojibake is left to the parser', bytes: utf8('The cafÃ©'), text: 'The cafÃ©', encoding: 'utf-8' },
  {
    name: 'the letters come late',
    bytes: Uint8Array.from([...utf8('The ferry left. '.repeat(7000)), ...singleByte(RUSSIAN, 'windows-1251')]),
    text: 'The ferry left. '.repeat(7000) + RUSSIAN,
    encoding: 'windows-1251',
  },
])('[I1] $name', ({ bytes, text, encoding }) => {
  expect(decode(bytes)).toMatchObject({ text, encoding })
})

test('[I1] any bytes decode, and UTF-8 decodes to what was encoded', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decode(bytes).text === 'string'))
  const written = fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{Cc}\uFEFF]/u.test(text))
  fc.assert(
    fc.property(written, (text) => {
      expect(decode(utf8(text)).text).toBe(text)
    }),
  )
})

test('[I1] what is a guess is said to be one', () => {
  expect(decode(utf8(RUSSIAN)).guessed).toBe(false)
  expect(decode(utf16(RUSSIAN, true)).guessed).toBe(false)
  expect(decode(singleByte(RUSSIAN, 'koi8-r'), 'koi8-r').guessed).toBe(false)
  expect(decode(singleByte(RUSSIAN, 'koi8-r')).guessed).toBe(true)
  expect(decode(singleByte(NEWS, 'latin1')).guessed).toBe(true)
})

test('[I1] the words of a file are shown in every encoding that it could be in, each way of reading once', () => {
  const readings = readingsOf(singleByte(`The ferry: ${RUSSIAN}`, 'koi8-r'), 'koi8-r')
  expect(readings).toContainEqual({
    encoding: 'koi8-r',
    name: 'Cyrillic, KOI8',
    words: 'The ferry: Паром ушёл в полдень.',
  })
  expect(new Set(readings.map(({ words }) => words)).size).toBe(readings.length)
  expect(readingsOf(utf8('The ferry'), 'utf-8')).toEqual([])
  // The way it was read is among them, though no text has such a character.
  expect(readingsOf(Uint8Array.of(0x41, 0x81), 'windows-1252')[0]).toMatchObject({ name: 'Western European' })
})
