import type { Meta } from '#domain/article/article.ts'
import type { FactName } from '#domain/article/fact-names.ts'
import type { Facts } from '#domain/article/source.ts'
import { formatNames, parseNames } from '#domain/article/stated-names.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import { readDate } from '#domain/timeline/read-date.ts'

/** What a field is read as: a fact, nothing stated, or a sentence that says what is expected. */
export type ReadField =
  | { readonly kind: 'fact'; readonly fact: string | readonly string[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'wrong'; readonly why: string }

type Field = {
  readonly label: string
  readonly hint?: string
  readonly wide?: boolean
  readonly type?: 'url'
  /** What stands in the field for a fact. */
  readonly write: (fact: string | readonly string[]) => string
  readonly read: (written: string) => ReadField
}

const NOTHING: ReadField = { kind: 'nothing' }
const NO_DATE = 'No date can be read from this. Write one such as 27 October 2020, October 2020 or about 2020.'

/** Words, one line of them; none where the reader empties the field. */
const words = {
  write: String,
  read: (written: string): ReadField => ({ kind: 'fact', fact: written.replace(/\s+/g, ' ').trim() }),
}

/** The same, but never empty: then what was stated before holds. */
const needed = {
  write: String,
  read: (written: string): ReadField => (written.trim() === '' ? NOTHING : words.read(written)),
}

export const DETAILS: Readonly<Record<FactName, Field>> = {
  title: {
    ...needed,
    label: 'Title',
    hint: 'The headline in the text stays, below the title. The address of the text stays, too.',
    wide: true,
  },
  authors: {
    label: 'Authors',
    hint: 'Several with commas between them',
    wide: true,
    write: (fact) => formatNames(typeof fact === 'string' ? [fact] : fact),
    read: (written) => ({ kind: 'fact', fact: parseNames(written) }),
  },
  publication: { ...words, label: 'Publication' },
  section: { ...words, label: 'Section' },
  published: {
    label: 'Published',
    hint: 'For instance 27 October 2020, October 2020, about 2020',
    write: writeDate,
    read: (written) => (written.trim() === '' ? { kind: 'fact', fact: '' } : readStated(written)),
  },
  written: {
    label: 'Day of writing',
    hint: '“Last Sunday” and the like are counted from it',
    write: writeDate,
    read(written) {
      if (written.trim() === '') return NOTHING
      const read = readStated(written)
      const counts = read.kind === 'fact' && referenceFrom(String(read.fact)) !== null
      return read.kind === 'wrong' || counts
        ? read
        : { kind: 'wrong', why: 'Days cannot be counted from a time with an open end. Write a day, a month or a year.' }
    },
  },
  issue: { ...words, label: 'Issue' },
  language: {
    label: 'Language',
    hint: 'A code such as en, en-GB or pl',
    write: String,
    read(written) {
      if (written.trim() === '') return NOTHING
      const tag = canonical(written.trim())
      return tag === null
        ? { kind: 'wrong', why: 'This is no code of a language. Write one such as en, en-GB or pl.' }
        : { kind: 'fact', fact: tag }
    },
  },
  url: {
    label: 'Address of the source',
    type: 'url',
    wide: true,
    write: String,
    read(written) {
      const url = written.trim()
      const whole = url === '' || (URL.canParse(url) && /^https?:$/.test(new URL(url).protocol))
      return whole
        ? { kind: 'fact', fact: url }
        : { kind: 'wrong', why: 'Write the whole address; it begins with https:// or http://.' }
    },
  },
}

/** What stands in a field for a fact or for what the text says; empty for neither. */
export function writeDetail(name: FactName, fact: Facts[FactName] | Meta[FactName]): string {
  return fact === undefined || fact === null ? '' : DETAILS[name].write(fact)
}

function readStated(written: string): ReadField {
  const edtf = readDate(written, { reference: null, language: 'en' })
  return edtf === null ? { kind: 'wrong', why: NO_DATE } : { kind: 'fact', fact: edtf }
}

/** As people write it, if that is read as the same date. */
function writeDate(fact: string | readonly string[]): string {
  const edtf = String(fact)
  const name = formatEdtfName(edtf)
  return readDate(name, { reference: null, language: 'en' }) === edtf ? name : edtf
}

/** BCP 47; every registered language has two or three letters, so a word is none. */
function canonical(tag: string): string | null {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}
