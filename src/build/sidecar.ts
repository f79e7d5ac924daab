import * as v from 'valibot'
import type { Facts } from '#domain/article/source.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { SeedError } from './seed-error.ts'

const text = v.pipe(v.string('some text'), v.trim(), v.nonEmpty('some text, or no such field at all'))

const edtf = v.pipe(
  text,
  v.check((date) => parseEdtf(date) !== null, 'an EDTF date such as 2020-10-27, 2020-10 or 2020-10-27~ (about)'),
)

// Every registered language has two or three letters: "english" and "en_GB" are slips, not languages.
const LANGUAGE = /^[a-z]{2,3}(-|$)/i
const language = v.pipe(
  text,
  v.check((tag) => LANGUAGE.test(tag) && isLocale(tag), 'a BCP 47 language such as en-GB'),
  v.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag),
)

const SLUG = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+(-[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]+)*$/u
const slug = v.pipe(
  text,
  v.normalize('NFC'),
  v.regex(SLUG, 'small letters and digits with single hyphens between them, such as a-long-night'),
)

const url = v.pipe(
  text,
  v.check((address) => /^https?:$/.test(protocolOf(address)), 'a whole address that begins with https:// or http://'),
)

/** `Facts` as a schema: each message is what its field expects. */
const fields = {
  slug: v.exactOptional(slug),
  title: v.exactOptional(text),
  authors: v.exactOptional(v.array(text, 'a list of names, such as ["Ada Byron"]')),
  publication: v.exactOptional(text),
  issue: v.exactOptional(text),
  section: v.exactOptional(text),
  language: v.exactOptional(language),
  url: v.exactOptional(url),
  published: v.exactOptional(edtf),
  written: v.exactOptional(edtf),
} satisfies Record<keyof Facts, unknown>

const BRACES = 'facts between { and }'
const facts = v.pipe(
  v.unknown(),
  v.check((value) => !Array.isArray(value), BRACES), // to Valibot a list is an object, too
  v.strictObject(fields, BRACES),
)

/** Reads a sidecar; throws a sentence that names the file, the field and what is expected there. */
export function parseSidecar(file: string, json: string): Facts {
  const result = v.safeParse(facts, readJson(file, json), { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const field = v.getDotPath(issue)
  if (issue.expected === 'never') {
    throw new SeedError(`${file}: “${field}” is not a known fact; expected one of ${Object.keys(fields).join(', ')}.`)
  }
  const where = field === null ? file : `${file}: “${field}”`
  throw new SeedError(`${where} is ${JSON.stringify(issue.input)}; expected ${issue.message}.`)
}

function readJson(file: string, json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new SeedError(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`, {
      cause: error,
    })
  }
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function protocolOf(address: string): string {
  return URL.canParse(address) ? new URL(address).protocol : ''
}
