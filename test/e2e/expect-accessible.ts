import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** axe finds nothing on the page as it stands, in the dark and in the light theme; it is left in the light one. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    // A colour on its way to another one has a contrast that nobody reads by.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
    // Otherwise axe opens a window of its own for each run, to gather what it found in frames: there are none.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
    expect(violations, `in the ${colorScheme} theme`).toEqual([])
  }
}
