import type { Annotation, Foreign } from '#domain/annotation/annotation.ts'
import { sameTarget } from '#domain/annotation/change-annotation.ts'
import type { ExportedNote, ExportedText } from './exported-text.ts'
import { OWN_FIELD, writeForeign } from './foreign.ts'
import { isObject, type JsonObject } from './json.ts'
import { readHypothesis } from './read-hypothesis.ts'

// https://h.readthedocs.io/en/latest/api-reference/

/** The annotations as the Hypothesis client exports them, and imports them again. */
export function formatHypothesis(texts: readonly ExportedText[], now: string): string {
  const annotations = texts.flatMap(itemsOf)
  return format({ export_date: now, export_userid: '', client_version: 'Lectern', annotations })
}

/** The same as Hypothesis' server answers a search. */
export function formatHypothesisSearch(texts: readonly ExportedText[]): string {
  const rows = texts.flatMap(itemsOf)
  return format({ total: rows.length, rows })
}

function format(file: JsonObject): string {
  return `${JSON.stringify(file, null, 2)}\n`
}

function itemsOf(text: ExportedText): readonly JsonObject[] {
  return text.notes.flatMap((note) => {
    const { foreign } = note.annotation
    return [toHypothesis(note, text), ...(foreign?.form === 'hypothesis' ? foreign.replies : [])]
  })
}

/** One annotation; one that came in this form leaves as it came, but for what was changed here. */
function toHypothesis(note: ExportedNote, text: ExportedText): JsonObject {
  const own = ownHypothesis(note, text)
  const { foreign } = note.annotation
  if (foreign?.form === 'hypothesis') return withChanges(foreign, note.annotation, own)
  return { ...own, [OWN_FIELD]: { colour: note.annotation.colour, ...writeForeign(foreign) } }
}

/** An annotation that was made here. Nobody else may see or change it, as it was made without an account. */
export function ownHypothesis(
  { annotation, codePoints }: Pick<ExportedNote, 'annotation' | 'codePoints'>,
  { title, url, address }: Pick<ExportedText, 'title' | 'url' | 'address'>,
): JsonObject {
  const { id, created, modified, note, tags, colour } = annotation
  const uri = url ?? address
  return {
    id,
    created,
    updated: modified,
    user: '',
    uri,
    text: note,
    tags,
    group: '__world__',
    permissions: { read: [], update: [], delete: [] },
    target: [targetOf(annotation, uri, codePoints !== null)],
    document: { title: [title] },
    links: { incontext: address },
    [OWN_FIELD]: { colour },
  }
}

/** Without the text that a position counts in, there is none. */
function targetOf({ target }: Annotation, source: string, isCounted: boolean): JsonObject {
  const { exact, prefix, suffix } = target.quote
  if (exact === '') return { source }
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix }
  const { start, end } = target.position // UTF-16 code units here and there
  return { source, selector: isCounted ? [{ type: 'TextPositionSelector', start, end }, quote] : [quote] }
}

function withChanges({ item, became }: Foreign, annotation: Annotation, own: JsonObject): JsonObject {
  if (became.modified === annotation.modified) return item
  const was = readHypothesis(item, [])
  const sameTags = was.tags.length === annotation.tags.length && was.tags.every((tag, i) => tag === annotation.tags[i])
  const carried = item[OWN_FIELD]
  return {
    ...item,
    updated: annotation.modified,
    ...(was.note !== annotation.note && { text: annotation.note }),
    ...(!sameTags && { tags: annotation.tags }),
    ...(!sameTarget(became.target, annotation.target) && { target: own['target'] }),
    ...(was.colour !== annotation.colour && {
      [OWN_FIELD]: { ...(isObject(carried) && carried), colour: annotation.colour },
    }),
  }
}
