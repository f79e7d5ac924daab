import { resolve } from '#domain/anchor/resolve.ts'
import type { Anchor, Target } from '#domain/anchor/anchor.ts'
import type { Question } from './cases.ts'

/** What there is to go by; the peers and the path without a snapshot do not look at `old`. */
export type Asked = Pick<Question, 'target' | 'text' | 'hash' | 'old'>

export type Matcher = {
  readonly name: string
  /** For the head of a column. */
  readonly short: string
  readonly find: (asked: Asked) => Anchor | Promise<Anchor>
}

/** What other programs store on each side. */
const FOREIGN_CONTEXT = 32

export const OWN: readonly Matcher[] = [
  {
    name: 'own annotation (snapshot)',
    short: 'own',
    find: ({ target, text, hash, old }) => resolve(target, text, hash, old),
  },
  {
    name: 'selector alone, 32 characters',
    short: 'selector',
    find: ({ target, text, hash }) => resolve(foreign(target), text, hash),
  },
]

/** A target as another program would have stored it. */
export function foreign(target: Target): Target {
  const { exact, prefix, suffix } = target.quote
  return {
    ...target,
    quote: {
      type: 'TextQuoteSelector',
      exact,
      prefix: prefix.slice(-FOREIGN_CONTEXT),
      suffix: suffix.slice(0, FOREIGN_CONTEXT),
    },
  }
}
