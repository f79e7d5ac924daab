import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** axe finds nothing on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // Otherwise axe opens a window of its own for each run, to gather what it found in frames: there are none.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  expect(violations).toEqual([])
}
