import { strToU8, zipSync, type Zippable } from 'fflate'
import { expect, test } from 'vitest'
import { parseArticle } from '#domain/article/parse.ts'
import { sliceOf } from '#domain/text/span.ts'
import { makeBook } from './make-book.ts'
import { bookFiles } from './test-book.ts'

const book = (changes: Zippable = {}) => zipSync({ ...bookFiles(), ...changes })

test('[I16] the chapters of a book are one article with headings, and its package states the facts', () => {
  const made = makeBook(book())
  if (made.kind === 'refused') throw new Error(made.why)
  const { meta, blocks, text, aside } = parseArticle({ id: '', name: 'x.epub', ...made })
  expect(meta).toMatchObject({
    title: 'The Night Ferry',
    authors: ['Ada Quill'],
    language: 'en',
    published: '1932',
    publication: 'Harbour Press',
  })
  expect(blocks.map((block) => [block.kind, sliceOf(text, block.at)])).toEqual([
    ['headline', 'The Night Ferry'],
    ['paragraph', 'Ada Quill'],
    ['heading', 'One'],
    ['paragraph', 'The ferry left at noon.'],
    ['separator', '* * *'],
    ['paragraph', 'Nobody waved.'],
    ['heading', 'The Second Boat'],
    ['paragraph', 'It came in the night.'],
  ])
  expect(aside).toMatchObject([{ why: 'navigation' }])
})

test.each([
  ['no archive', strToU8('PK no'), 'broken book'],
  ['cut off', book().subarray(0, 900), 'broken book'],
  ['without its container', zipSync({ 'x.txt': strToU8('x') }), 'broken book'],
  ['without its package', book({ 'OEBPS/book.opf': [new Uint8Array(), {}] }), 'broken book'],
  [
    'without a chapter',
    zipSync(Object.fromEntries(Object.entries(bookFiles()).filter(([name]) => !name.endsWith('two.xhtml')))),
    'broken book',
  ],
  [
    'locked',
    book({ 'META-INF/encryption.xml': strToU8(lock('http://www.w3.org/2001/04/xmlenc#aes128-cbc')) }),
    'locked book',
  ],
  ['that is all zeros', book({ 'OEBPS/text/one.xhtml': new Uint8Array(70_000_000) }), 'overfull book'],
  [
    'of too many files',
    zipSync(Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`f${i}`, new Uint8Array()]))),
    'overfull book',
  ],
  [
    'without words',
    book({
      'OEBPS/text/one.xhtml': strToU8('<html/>'),
      'OEBPS/text/two.xhtml': strToU8('<html/>'),
      'OEBPS/text/title.xhtml': strToU8('<html/>'),
      'OEBPS/nav.xhtml': strToU8('<html/>'),
    }),
    'wordless book',
  ],
])('[I3] a book %s is refused', (_, bytes, why) => {
  expect(makeBook(bytes)).toEqual({ kind: 'refused', why })
})

test('[I16] scrambled fonts lock no book', () => {
  const fonts = lock('http://www.idpf.org/2008/embedding')
  expect(makeBook(book({ 'META-INF/encryption.xml': strToU8(fonts) })).kind).toBe('made')
})

test('[I16] an archive cannot name more than it unpacks to', () => {
  const bytes = book()
  // The size that the directory gives for the first chapter is a lie: what is unpacked ends there.
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 4, true)
  }
  expect(['refused', 'made']).toContain(makeBook(bytes).kind)
})

function lock(algorithm: string): string {
  return `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
    <enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`
}
