import { type QueryClient, queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { HashSchema } from '#domain/annotation/hash-schema.ts'
import { FORMAT, type TextStatements, VERSION } from '#domain/exchange/corrections/correction-file.ts'
import { planCorrections, type PlannedText } from '#domain/exchange/corrections/plan-corrections.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { parseStatedDate } from '#domain/timeline/stated-date.ts'
import { EventCorrectionSchema, RepairSchema } from '#storage/read-correction.ts'
import { allCorrectionsQuery } from './all-corrections.ts'
import { namedTexts } from './named-texts.ts'
import { newStamp } from './stamp.ts'

/** A file of corrections that was read; nothing is stored yet. */
export type CorrectionFile = {
  /** Of this reading of it. */
  readonly id: string
  readonly name: string
  readonly form: 'corrections'
  readonly texts: readonly TextStatements[]
  /** How many statements in it cannot be read and stay out. */
  readonly unreadable: number
}

export type OpenedCorrections =
  | { readonly kind: 'file'; readonly file: CorrectionFile }
  /** `why` is a sentence that names the file. */
  | { readonly kind: 'refused'; readonly why: string }

/** Bytes: ten thousand texts with their repairs. */
const LARGEST = 40_000_000
const OPENING = 200 // bytes: the file says at once what it is

/** Whether a file says that it is one of corrections. */
export async function isCorrectionFile(file: File): Promise<boolean> {
  const opening = await file
    .slice(0, OPENING)
    .text()
    .catch(() => '')
  return opening.includes(`"${FORMAT}"`)
}

export async function readCorrectionFile(file: File): Promise<OpenedCorrections> {
  const refused = (why: string): OpenedCorrections => ({
    kind: 'refused',
    why: `“${file.name}” was not brought in: ${why}`,
  })
  if (file.size > LARGEST) return refused('it is larger than any file of corrections. Export them once more.')
  const words = await file.text().catch(() => null)
  if (words === null) return refused('it could not be read; it may have been moved or renamed. Choose it again.')
  const read = v.safeParse(WholeFile, parsed(words))
  if (!read.success) return refused('it is damaged, or was cut off. Export the corrections once more where they are.')
  if (read.output.version > VERSION)
    return refused('a newer version of Lectern has written it. Reload this page to get that version, then try again.')
  let unreadable = 0
  const each = <T>(schema: v.GenericSchema<unknown, T>, values: readonly unknown[]): T[] =>
    values.flatMap((value) => {
      const one = v.safeParse(schema, value)
      if (!one.success) unreadable++
      return one.success ? [one.output] : []
    })
  const texts = each(Text, read.output.texts).map(({ facts, repairs, events, ...named }): TextStatements => {
    return {
      ...named,
      facts: Object.fromEntries<string | string[]>(each(Fact, Object.entries(facts))),
      repairs: each(RepairSchema, repairs),
      events: each(DatedEvent, events),
    }
  })
  return { kind: 'file', file: { id: newStamp().id, name: file.name, form: 'corrections', texts, unreadable } }
}

/** What bringing it in would do now; `chosen` has the texts that the reader picked. The last plan stays until the next. */
export const correctionPlanQuery = (file: CorrectionFile, chosen: ReadonlyMap<string, string>) =>
  queryOptions({
    queryKey: ['corrections', 'plan', file.id, [...chosen]],
    queryFn: ({ client }) => planFor(client, file, chosen),
    placeholderData: (before) => before,
    gcTime: 0,
  })

async function planFor(
  client: QueryClient,
  { texts }: CorrectionFile,
  chosen: ReadonlyMap<string, string>,
): Promise<readonly PlannedText[]> {
  const [known, here] = await Promise.all([namedTexts(client), client.query({ ...allCorrectionsQuery, staleTime: 0 })])
  return planCorrections(texts, known, new Map(here.map((each) => [each.sourceId, each])), chosen)
}

const WholeFile = v.object({ format: v.literal(FORMAT), version: v.number(), texts: v.array(v.unknown()) })
const Text = v.object({
  id: v.string(),
  title: v.fallback(v.string(), ''),
  name: v.fallback(v.string(), ''),
  url: v.fallback(v.nullable(v.string()), null),
  hash: v.fallback(v.nullable(HashSchema), null),
  facts: v.fallback(v.record(v.string(), v.unknown()), {}),
  repairs: v.fallback(v.array(v.unknown()), []),
  events: v.fallback(v.array(v.unknown()), []),
})
const Words = v.string()
const Day = v.pipe(
  Words,
  v.check((date) => parseEdtf(date) !== null),
)
// From outside: what a page links to is an address of the web, and a date is one.
const Address = v.pipe(
  Words,
  v.check((url) => url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))),
)
const DatedEvent = v.pipe(
  EventCorrectionSchema,
  v.check(({ says }) => says.kind === 'hidden' || parseStatedDate(says.date) !== null),
)
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i
const Fact = v.union([
  v.tuple([v.picklist(['title', 'publication', 'section', 'issue']), Words]),
  v.tuple([v.literal('authors'), v.array(Words)]),
  v.tuple([v.literal('published'), v.union([v.literal(''), Day])]),
  v.tuple([v.literal('written'), Day]),
  v.tuple([v.literal('language'), v.pipe(Words, v.regex(LANGUAGE))]),
  v.tuple([v.literal('url'), Address]),
])

function parsed(words: string): unknown {
  try {
    return JSON.parse(words)
  } catch {
    return null
  }
}
