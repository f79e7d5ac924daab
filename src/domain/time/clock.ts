import type { Span } from '#domain/text/span.ts'
import type { Period } from './calendar.ts'
import { GRAINS, rankOf } from './period.ts'
import type { Granularity } from './timex.ts'

/** A date that the text told, and where. */
export type Told = { readonly period: Period; readonly at: Span; readonly paragraph: number }

/**
 * Where the story stands: the last dates told, one for each grain. "The following day" hangs on the last day told,
 * "the same month" on the last month or day; a month named in between does not move the day.
 */
export class NarrativeClock {
  readonly #told: (Told & { readonly order: number })[] = []
  #order = 0

  tell(told: Told): Told {
    const kept = { ...told, order: this.#order++ }
    this.#told[rankOf(told.period.grain)] = kept
    return kept
  }

  /** The last date told that is at least as fine as the grain. */
  at(grain: Granularity): Told | null {
    let latest: (Told & { readonly order: number }) | null = null
    for (let rank = 0; rank <= Math.min(rankOf(grain), GRAINS.length - 1); rank++) {
      const told = this.#told[rank]
      if (told && told.order > (latest?.order ?? -1)) latest = told
    }
    return latest
  }

  /** The last date told, however coarse. */
  last(): Told | null {
    return this.at('century')
  }
}
