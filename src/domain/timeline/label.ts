import type { TellingWords } from '#domain/time/language.ts'

/** The words of a clause as a label: without the ties in front and the stop at the end. */
export function labelFrom(clause: string, { ties }: TellingWords): string {
  return clause
    .replace(ties, '')
    .replace(/[\s.,;:—–-]+$/, '')
    .replace(/\s+/g, ' ')
}
