import { expect, test } from 'vitest'
import { isVersion } from './is-version.ts'
import type { Given } from './kind-of.ts'
import { readFile } from './read-file.ts'
import { refuse, refuseSize } from './refuse.ts'

const FERRY = `The ferry left without a sound

By Ada Quill
14 March 2019

The ferry left at noon, with nobody on its deck but the mate and a dog. The harbour lay in fog until the evening.

Nobody on the quay had waved. The last of the crates was carried up the ramp by two men who did not speak.
`

const given = (name: string, type = ''): Given => ({ name, type, from: null })
const bytes = (text: string) => new TextEncoder().encode(text)
/** As an archive or a picture has them, without the pattern of any encoding. */
const NOISE = Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + at * 17 + (at >> 3)) & 0xff)

test('[I2] a text comes with its card and the last part of its address', async () => {
  expect(await readFile(given('ferry.txt'), bytes(FERRY))).toMatchObject({
    kind: 'text',
    text: FERRY,
    slug: 'the-ferry-left-without-a-sound',
    card: { title: 'The ferry left without a sound', authors: ['Ada Quill'], published: '2019-03-14', minutes: 1 },
  })
})

test.each([
  { name: 'nothing', data: bytes(''), says: '“x.txt” has no words in it.' },
  { name: 'white space', data: bytes(' \r\n\t\n'), says: '“x.txt” has no words in it.' },
  { name: 'a PDF', data: bytes(`%PDF-1.7\n${'plain words '.repeat(99)}`), says: '“x.txt” is a PDF' },
  {
    name: 'a page in an archive',
    data: bytes(
      'From: <Saved by Blink>\r\nSubject: The ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<p>words',
    ),
    says: '“x.txt” is a page in an archive (MHTML).',
  },
  { name: 'an archive', data: bytes('PK\u0003\u0004words'), says: '“x.txt” is not a text that can be read here.' },
  { name: 'bytes of any kind', data: NOISE, says: '“x.txt” is not a text that can be read here.' },
  { name: 'zeros', data: new Uint8Array(400), says: '“x.txt” is not a text that can be read here.' },
])('[I3] $name is refused with a sentence that names the file', async ({ data, says }) => {
  expect(await readFile(given('x.txt'), data)).toMatchObject({ kind: 'refused', why: expect.stringContaining(says) })
})

test.each([
  { name: 'one zero in a text', text: `${FERRY}\0` },
  { name: 'a page break and an old cursor command', text: `\f${FERRY}\u001B` },
  { name: 'one word', text: 'Ferry' },
])('[I3] $name is still a text', async ({ text }) => {
  expect((await readFile(given('x.txt'), bytes(text))).kind).toBe('text')
})

test('[I3] what is too large says how large it may be', () => {
  expect(refuseSize(given('book.txt'), 31_000_000)).toBe(
    '“book.txt” has 31 MB, and a text may have 20. Split it, then add its parts.',
  )
  expect(refuseSize(given('page.html'), 50_000_000)).toMatch(/^“page.html” has 50 MB, and a page may have 40. Save it/)
  expect(refuseSize(given('book.epub'), 50_000_000)).toBeNull()
  expect(refuse('', 'empty')).toMatch(/^What you pasted has no words/)
})

test('[I4] other line ends and a byte order mark make no other text', async () => {
  const texts = [FERRY, FERRY.replaceAll('\n', '\r\n'), `\uFEFF${FERRY}`, `${FERRY}\n\n`]
  const same = await Promise.all(texts.map((text) => readFile(given('ferry.txt'), bytes(text))))
  expect(new Set(same.map((read) => read.kind === 'text' && read.hash)).size).toBe(1)
  expect(await readFile(given('ferry.txt'), bytes(FERRY.replace('noon', 'ten')))).not.toMatchObject({
    hash: same[0]?.kind === 'text' && same[0].hash,
  })
})

const OTHER = `The market opens on Saturdays

Cheese, bread and flowers are sold from seven in the morning. The mayor came by train and left on foot.
`

test.each([
  { name: 'the same', one: FERRY, other: FERRY, version: true },
  { name: 'a word changed', one: FERRY, other: FERRY.replace('at noon', 'at ten'), version: true },
  { name: 'hard-wrapped', one: FERRY, other: FERRY.replaceAll(/(.{30}\S*) /g, '$1\n'), version: true },
  { name: 'half of it rewritten', one: FERRY, other: FERRY.slice(0, 180) + OTHER, version: true },
  { name: 'another text', one: FERRY, other: OTHER, version: false },
  { name: 'the same byline', one: FERRY, other: `By Ada Quill\n14 March 2019\n\n${OTHER}`, version: false },
  { name: 'too short to tell', one: 'The ferry', other: 'The ferry', version: false },
  {
    name: 'a long text with a chapter more',
    one: FERRY.repeat(500),
    other: FERRY.repeat(500) + OTHER.repeat(200),
    version: true,
  },
])('[I5] versions of one text: $name', ({ one, other, version }) => {
  expect([isVersion(one, other), isVersion(other, one)]).toEqual([version, version])
})
