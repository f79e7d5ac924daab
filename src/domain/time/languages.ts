import { ENGLISH } from './english/english.ts'
import { FORM_RULES, FORM_WORDS } from './forms.ts'
import { GERMAN } from './german/german.ts'
import type { Language } from './language.ts'

const NEVER = /(?!)/
const NOWHERE = /(?!)/g

/** Of a language without tables only dates in figures are known. */
const FIGURES_ONLY: Language = {
  code: 'und',
  words: FORM_WORDS,
  rules: FORM_RULES,
  clauses: {
    cues: NOWHERE,
    given: NEVER,
    timelessModal: NEVER,
    pastBeforePast: NEVER,
    flashback: NEVER,
    condition: NEVER,
    negation: NEVER,
    headline: NEVER,
    cancelled: NEVER,
    habit: NEVER,
    perfect: NEVER,
    unreal: NEVER,
    anySeason: NEVER,
    afterwards: NEVER,
    notUntil: NEVER,
    edge: NEVER,
    ahead: NEVER,
    onward: NEVER,
    over: NEVER,
    by: NEVER,
    asOf: NEVER,
    standing: NEVER,
    upTo: NEVER,
    owning: NEVER,
    attributed: NEVER,
    aheadOfOwned: NEVER,
    lookingBack: NEVER,
    starts: NOWHERE,
    subordinate: NEVER,
    nearly: NEVER,
    deniedWithin: 0,
    between: NOWHERE,
    ledOn: NEVER,
    relative: NEVER,
    lastedUntilNow: NEVER,
    lastedSince: NEVER,
    aheadOf: NEVER,
    dependent: NEVER,
    play: null,
    accounts: null,
    addressed: NEVER,
  },
  widening: { article: NEVER, part: NEVER, parts: [], quantity: NEVER, quantities: [], about: NEVER, early: NEVER },
  telling: {
    edge: NEVER,
    scene: NEVER,
    named: NEVER,
    ties: /^[\s,;:—–-]*/,
    pronoun: NEVER,
    opening: NEVER,
    until: NEVER,
    and: NEVER,
    by: NEVER,
    preposition: NEVER,
    unnamed: NEVER,
    joins: NEVER,
    adverbs: NEVER,
    nounsHaveCapitals: true,
    subjectAfterVerb: false,
  },
}

/** A further language is one more entry here. */
export const LANGUAGES: readonly Language[] = [ENGLISH, GERMAN]

/** The tables for a BCP 47 code. */
export function languageOf(bcp47: string): Language {
  const code = bcp47.split('-')[0]?.toLowerCase()
  return LANGUAGES.find((language) => language.code === code) ?? FIGURES_ONLY
}
