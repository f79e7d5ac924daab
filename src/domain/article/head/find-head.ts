import type { Line } from '../line.ts'
import type { HeadModels } from '../models.ts'
import { bylineOf } from './find-byline.ts'
import { datesOf, type Dates } from './find-dates.ts'
import { headlineOf } from './find-headline.ts'
import type { Page } from './page.ts'

/** What stands around the body: the headline's line, the lines of the byline, the days. */
export type Head = Dates & {
  readonly headline: Line | null
  readonly byline: readonly { readonly line: Line; readonly names: readonly string[] }[]
}

export function findHead(page: Page, models: HeadModels): Head {
  const headline = headlineOf(page, models.headline)
  const byline = bylineOf(page, headline, models.byline).flatMap(({ index, names }) => {
    const line = page.lines[index]
    return line ? [{ line, names }] : []
  })
  return { headline: page.lines[headline] ?? null, byline, ...datesOf(page, headline, models.date) }
}
