import { expect, test, type Locator } from '@playwright/test'
import { cards, highlight, SUNDAY } from './annotating.ts'
import { eventsOf, openTimeline } from './timelines.ts'

/** Presses one after the other, before what the first has changed can be drawn. */
async function pressQuickly(...buttons: readonly Locator[]): Promise<void> {
  const [first, ...rest] = await Promise.all(buttons.map((button) => button.elementHandle()))
  await first?.evaluate(async (element, others) => {
    for (const each of [element, ...others]) {
      if (each instanceof HTMLElement) each.click()
      await new Promise((resolve) => {
        setTimeout(resolve)
      })
    }
  }, rest)
}

test('two filters of the highlights, and a panel and its filter, chosen at once both hold', async ({ page }) => {
  await highlight(page)
  const asked = page.getByRole('search', { name: 'Highlights' })
  await asked.getByRole('button', { name: 'Filter' }).click()
  await pressQuickly(asked.getByRole('button', { name: 'blue' }), asked.getByRole('button', { name: 'green' }))
  await expect(cards(page)).toHaveCount(2)
  await expect(page).toHaveURL(/colour=green%2Cblue/)

  await pressQuickly(asked.getByRole('button', { name: 'green' }), page.getByRole('tab', { name: 'Timeline' }))
  await expect(page.getByRole('group', { name: 'Range of the axis' })).toBeVisible()
  await page.getByRole('tab', { name: 'Highlights' }).click()
  await expect(cards(page)).toHaveCount(1)
  await expect(cards(page)).toContainText(SUNDAY)
})

test('two kinds of events switched off at once are both off, and zooming in twice at once goes in twice', async ({
  page,
}) => {
  await openTimeline(page)
  await expect(eventsOf(page)).toHaveCount(8)
  const kinds = page.getByRole('group', { name: 'Kinds of events' })
  const two = [kinds.getByRole('button').nth(0), kinds.getByRole('button').nth(1)]
  await pressQuickly(...two)
  await expect(kinds.getByRole('button', { pressed: false })).toHaveCount(2)
  await pressQuickly(...two)
  await expect(eventsOf(page)).toHaveCount(8)

  const closer = page.getByRole('button', { name: /^Zoom in to/ })
  await page.getByRole('link', { name: /The following day/ }).focus()
  await pressQuickly(closer, closer)
  await expect(page.getByRole('status').filter({ hasText: 'of 8' })).toHaveText('4 of 8 events, Monday 26 October 2020')
})
