import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export type Tag = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly type: string
  readonly value: string
}

/** A TimeML document: the plain text, when it was written, and what people tagged in it. */
export type TmlDocument = {
  readonly id: string
  readonly created: string | null
  readonly text: string
  readonly tags: readonly Tag[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
    return ENTITIES[name ?? ''] ?? whole
  })
}

function attribute(attributes: string, name: string): string | null {
  return new RegExp(`\\b${name}\\s*=\\s*"([^"]*)"`).exec(attributes)?.[1] ?? null
}

/** The text of `<TEXT>` without its tags, nothing trimmed; of nested TIMEX3 the inner ones, and none without text. */
function parseTml(id: string, source: string): TmlDocument {
  const xml = source.replace(/\r\n?/g, '\n')
  const creation = /<DCT>[\s\S]*?<TIMEX3([^>]*)>/.exec(xml)?.[1] ?? /<TIMEX3([^>]*CREATION_TIME[^>]*)>/.exec(xml)?.[1]
  const open = xml.indexOf('<TEXT>')
  const close = xml.lastIndexOf('</TEXT>')
  const body = open < 0 ? '' : xml.slice(open + '<TEXT>'.length, close < 0 ? undefined : close)
  const tags: Tag[] = []
  const opened: { name: string; attributes: string; start: number; outer: boolean }[] = []
  let text = ''
  for (const [piece, slash, name = '', attributes = '', empty] of body.matchAll(
    /<(\/?)([A-Za-z][\w-]*)([^>]*?)(\/?)>|[^<]+|</g,
  )) {
    if (name === '') text += decode(piece)
    else if (slash) {
      const index = opened.findLastIndex((element) => element.name === name)
      const [element] = index < 0 ? [] : opened.splice(index, 1)
      if (!element || element.name !== 'TIMEX3' || element.outer) continue
      const words = text.slice(element.start)
      if (words.trim() === '' || attribute(element.attributes, 'tid') === 't0') continue
      const type = attribute(element.attributes, 'type') ?? ''
      tags.push({
        start: element.start,
        end: text.length,
        text: words,
        type,
        value: attribute(element.attributes, 'value') ?? '',
      })
    } else if (!empty) {
      for (const element of opened) element.outer = true
      opened.push({ name, attributes, start: text.length, outer: false })
    }
  }
  const created = creation === undefined ? null : attribute(creation, 'value')
  return { id, created, text, tags: tags.toSorted((a, b) => a.start - b.start || b.end - a.end) }
}

export function readTml(folder: string): TmlDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tml') && !name.startsWith('._'))
    .toSorted()
    .map((name) => parseTml(basename(name, '.tml'), readFileSync(join(folder, name), 'utf8')))
}
