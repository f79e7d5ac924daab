import type { Facts } from '#domain/article/source.ts'
import { type FormLine, formatStructure } from '#domain/article/structure.ts'
import { decode } from '../decode.ts'
import { declaredEncoding } from '../page/declared-encoding.ts'
import { bare } from '../page/kept-lines.ts'
import { pageLines } from '../page/page-lines.ts'
import { parsePage } from '../page/parse-page.ts'
import type { Made } from '../read-file.ts'
import { chapterNames } from './chapter-names.ts'
import { type Package, readPackage } from './package-file.ts'
import { PackingError, unpack } from './unpack.ts'
import { attribute, named, parseXml } from './xml.ts'

const CONTAINER = 'META-INF/container.xml'
const ENCRYPTION = 'META-INF/encryption.xml'
// Fonts are often scrambled, which locks no text: https://www.w3.org/TR/epub-33/#sec-font-obfuscation
const SCRAMBLED = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/
const OPENING = 3 // lines: a chapter's own heading stands there
// In XHTML any element may close itself; read as HTML it would go on without end.
const SELF_CLOSED = /<([a-z][\w:-]*)((?:\s[^<>]*)?)\/>/gi
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** Makes one text of all chapters of an EPUB: https://www.w3.org/TR/epub-33/ */
export function makeBook(bytes: Uint8Array): Made {
  try {
    const found = findPackage(bytes)
    return found === null ? { kind: 'refused', why: 'locked book' } : readBook(bytes, found)
  } catch (error) {
    if (error instanceof PackingError) return { kind: 'refused', why: error.why }
    throw error
  }
}

/** Null when the text is locked. */
function findPackage(bytes: Uint8Array): Package | null {
  const about = unpack(bytes, (name) => name === CONTAINER || name === ENCRYPTION)
  const locks = about.get(ENCRYPTION)
  if (locks && isLocked(locks)) return null
  const container = treeOf(about.get(CONTAINER))
  const path = attribute(named(container, 'rootfile')[0] ?? container, 'full-path')
  const root = treeOf(unpack(bytes, (name) => name === path).get(path))
  return readPackage(root, path)
}

function readBook(bytes: Uint8Array, { spine, contents, facts }: Package): Made {
  const wanted = new Set([...spine, ...contents])
  const files = unpack(bytes, (name) => wanted.has(name))
  const names = chapterNames(contents.map((path) => ({ path, root: parseXml(files.get(path) ?? new Uint8Array()) })))
  const lines = spine.flatMap((path) => {
    const chapter = files.get(path)
    if (!chapter) throw new PackingError('broken book')
    return chapterLines(chapter, names.get(path), contents.includes(path))
  })
  if (spine.length === 0) throw new PackingError('broken book')
  if (lines.length === 0) return { kind: 'refused', why: 'wordless book' }
  return { kind: 'made', ...formatStructure(titled(lines, facts)), facts }
}

/** The lines of a chapter, under its name in the table of contents where it has no heading of its own. */
function chapterLines(bytes: Uint8Array, name: string | undefined, isContents: boolean): FormLine[] {
  const { text } = decode(bytes, declaredEncoding(bytes))
  const closed = text.replaceAll(SELF_CLOSED, (whole, tag: string, rest: string) =>
    VOID.test(tag) ? whole : `<${tag}${rest}></${tag}>`,
  )
  const lines = pageLines(parsePage(closed).body)
    .filter(({ hidden }) => !hidden)
    .map(({ text: said, form, joined }): FormLine => ({
      text: said,
      form,
      joined,
      aside: isContents ? 'navigation' : null,
    }))
  const [first] = lines
  if (name === undefined || isContents || !first) return lines
  const opening = lines.slice(0, OPENING)
  if (opening.some(({ form }) => form.kind === 'heading')) return lines
  const same = opening.findIndex((line) => bare(line.text) === bare(name))
  if (same >= 0)
    return lines.map((line, i) => (i === same ? { ...line, form: { kind: 'heading', level: 2 }, joined: false } : line))
  return [{ text: name, form: { kind: 'heading', level: 2 }, joined: false, aside: null }, ...lines]
}

/** Where the book's own title opens it, that is the headline. */
function titled(lines: readonly FormLine[], { title = '' }: Facts): FormLine[] {
  const at = lines.slice(0, OPENING).findIndex(({ text }) => bare(text) !== '' && bare(text) === bare(title))
  return lines.map((line, i) => (i === at ? { ...line, form: { kind: 'headline' }, joined: false } : line))
}

function isLocked(encryption: Uint8Array): boolean {
  const root = parseXml(encryption)
  if (!root) return true
  const methods = named(root, 'encrypteddata').map((data) =>
    attribute(named(data, 'encryptionmethod')[0] ?? data, 'Algorithm'),
  )
  return methods.some((method) => !SCRAMBLED.test(method))
}

function treeOf(bytes: Uint8Array | undefined): Element {
  const root = bytes ? parseXml(bytes) : null
  if (!root) throw new PackingError('broken book')
  return root
}
