import type { Clauses } from './language.ts'
import type { Draft } from './rule.ts'

type Found = { readonly draft: Draft }

/**
 * "Scored in the second quarter": where a text speaks more of play than of accounts, a quarter without its year is one
 * of the match.
 */
export function withoutQuartersOfPlay<F extends Found>(
  text: string,
  found: readonly F[],
  clauses: Clauses,
): readonly F[] {
  if (!found.some(isBareQuarter) || !clauses.play || !clauses.accounts) return found
  return count(text, clauses.play) > count(text, clauses.accounts) ? found.filter((one) => !isBareQuarter(one)) : found
}

function isBareQuarter({ draft: { meaning } }: Found): boolean {
  if (meaning.kind === 'quarter') return meaning.year === null
  return meaning.kind === 'accounts' && meaning.unit === 'quarter'
}

function count(text: string, words: RegExp): number {
  return [...text.matchAll(words)].length
}
