import type { Span } from '#domain/text/span.ts'
import type { Period } from './calendar.ts'
import { rankOf } from './period.ts'
import type { Granularity } from './timex.ts'

export type Late = 'evening' | 'night' | 'eve' | null

/** A date that the text told, and where. */
export type Told = {
  readonly period: Period
  readonly at: Span
  readonly paragraph: number
  /** True of a night, which has two days. */
  readonly night?: boolean
  /** How late on its day it was told: an evening, a night, or a feast that lasts into the night. */
  readonly late?: Late
}

/**
 * Where the story stands: the last dates told, one for each grain. "The following day" hangs on the last day told,
 * "the same month" on the last month or day; a month named in between does not move the day.
 */
export class NarrativeClock {
  readonly #told: { readonly told: Told; readonly order: number }[] = []
  #order = 0
  #aside: Told | null = null

  tell(told: Told): void {
    this.#told[rankOf(told.period.grain)] = { told, order: this.#order++ }
  }

  /** What is told of an earlier time holds for the rest of its sentence: "had fled in June 1998 and returned later that year". */
  tellAside(told: Told): void {
    this.#aside = told
  }

  endSentence(): void {
    this.#aside = null
  }

  /** The last date told that is at least as fine as the grain. */
  at(grain: Granularity): Told | null {
    if (this.#aside && rankOf(this.#aside.period.grain) <= rankOf(grain)) return this.#aside
    let latest = -1
    let found: Told | null = null
    for (let rank = 0; rank <= rankOf(grain); rank++) {
      const entry = this.#told[rank]
      if (entry && entry.order > latest) {
        latest = entry.order
        found = entry.told
      }
    }
    return found
  }

  /** The last date told, however coarse. */
  last(): Told | null {
    return this.at('century')
  }
}
