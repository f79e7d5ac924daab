import { FORM_RULES } from '#domain/time/forms.ts'
import type { Language } from '#domain/time/language.ts'
import { ACCOUNT_RULES } from './accounts.ts'
import { ENGLISH_CLAUSES } from './clauses.ts'
import { COUNTED_DAY_RULES } from './counted-days.ts'
import { DATE_RULES } from './dates.ts'
import { DEICTIC_RULES } from './deictic.ts'
import { DURATION_RULES } from './durations.ts'
import { MIXED_LENGTH_RULES } from './mixed-lengths.ts'
import { NIGHT_RULES } from './nights.ts'
import { RANGE_RULES } from './ranges.ts'
import { RHYTHM_RULES } from './rhythms.ts'
import { SEASON_RULES } from './seasons.ts'
import { SHARED_UNIT_RULES } from './shared-units.ts'
import { SHIFT_RULES } from './shifts.ts'
import { ENGLISH_TELLING } from './telling.ts'
import { TIME_RULES } from './times.ts'
import { VAGUE_RULES } from './vague.ts'
import { WEEKDAY_RULES } from './weekdays.ts'
import { ENGLISH_WIDENING } from './widening.ts'
import { ENGLISH_WORDS } from './words.ts'
import { YEAR_RULES } from './years.ts'

export const ENGLISH: Language = {
  code: 'en',
  words: ENGLISH_WORDS,
  rules: [
    ...DATE_RULES,
    ...FORM_RULES,
    ...YEAR_RULES,
    ...SEASON_RULES,
    ...RANGE_RULES,
    ...DEICTIC_RULES,
    ...NIGHT_RULES,
    ...WEEKDAY_RULES,
    ...COUNTED_DAY_RULES,
    ...SHIFT_RULES,
    ...ACCOUNT_RULES,
    ...VAGUE_RULES,
    ...DURATION_RULES,
    ...MIXED_LENGTH_RULES,
    ...SHARED_UNIT_RULES,
    ...RHYTHM_RULES,
    ...TIME_RULES,
  ],
  clauses: ENGLISH_CLAUSES,
  widening: ENGLISH_WIDENING,
  telling: ENGLISH_TELLING,
}
