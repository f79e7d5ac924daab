import { LANGUAGES } from './languages.ts'

// Three letters tell the months apart in most languages ("mar", "mai"); fewer do not.
const ABBREVIATED = 3

/** The number of a month, 1 to 12, by its name in any language, whole or abbreviated; 0 when it is none. */
export function monthNumber(name: string): number {
  return NUMBERS.get(name.toLowerCase()) ?? 0
}

const NUMBERS = numbers()

function numbers(): Map<string, number> {
  const found = new Map<string, number>()
  const whole = LANGUAGES.flatMap(({ months }) => (months ? [months.split(' ').map((forms) => forms.split('|'))] : []))
  for (const months of whole)
    for (const [i, forms] of months.entries()) for (const form of forms) found.set(form, i + 1)
  const short = new Map<string, number>()
  for (const months of whole) {
    for (const [i, forms] of months.entries()) {
      for (const length of [ABBREVIATED, ABBREVIATED + 1]) {
        const form = (forms[0] ?? '').slice(0, length)
        // A form that means two months in two languages means neither; English is first and wins.
        if (form.length === length && !found.has(form) && !short.has(form)) short.set(form, i + 1)
      }
    }
  }
  for (const [form, month] of short) found.set(form, month)
  return found
}
