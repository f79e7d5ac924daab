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
    says: '“x.txt” is a page in an archive (MHTML',
  },
  {
    name: 'Safari’s archive of a page',
    data: bytes('bplist00\u0001\u0002_\u0010\u000FWebMainResource<p>words'),
    says: '“x.txt” is a page in an archive (MHTML or .webarchive)',
  },
  { name: 'a ZIP', data: bytes('PK\u0003\u0004words'), says: '“x.txt” is an archive (ZIP). Unpack it' },
  {
    name: 'DOCX',
    data: bytes('PK\u0003\u0004........word/document.xml'),
    says: '“x.txt” is a document of a word processor',
  },
  {
    name: 'ODT',
    data: bytes('PK\u0003\u0004........mimetypeapplication/vnd.oasis.opendocument.text'),
    says: '“x.txt” is a document of a word processor',
  },
  { name: 'RTF', data: bytes('{\\rtf1\\ansi The ferry left.}'), says: '“x.txt” is a document of a word processor' },
  { name: 'a picture', data: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10), says: '“x.txt” is a picture' },
  {
    name: 'a Kindle book',
    data: bytes(`${'x'.repeat(60)}BOOKMOBI`),
    says: '“x.txt” is a book in a form of Kindle’s own',
  },
  {
    name: 'a mail in parts',
    data: bytes('From: Ada\r\nSubject: The ferry\r\nContent-Type: multipart/alternative;\r\n\tboundary=x\r\n\r\n--x'),
    says: '“x.txt” is a mail',
  },
  {
    name: 'a shortcut',
    data: bytes('[InternetShortcut]\r\nURL=https://a.example\r\n'),
    says: '“x.txt” is only the address',
  },
  { name: 'bytes of any kind', data: NOISE, says: '“x.txt” is not a text that can be read here.' },
  { name: 'zeros', data: new Uint8Array(400), says: '“x.txt” is not a text that can be read here.' },
])('[I3] $name is refused with a sentence that names the file', async ({ data, says }) => {
  expect(await readFile(given('x.txt'), data)).toMatchObject({ kind: 'refused', why: expect.stringContaining(says) })
})

test('[I3] a page that is called a text is read as a page', async () => {
  const html = `<!doctype html><html><body><h1>The ferry</h1><p>${FERRY.replaceAll('\n', ' ')}</p></body></html>`
  expect(await readFile(given('page.txt'), bytes(html))).toMatchObject({ kind: 'text', card: { title: 'The ferry' } })
})

test.each([
  { name: 'a few words with one damaged letter', text: 'The f\ufffdrry left' },
  { name: 'a mail in plain words', text: `From: Ada\nSubject: The ferry\nContent-Type: text/plain\n\n${FERRY}` },
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
