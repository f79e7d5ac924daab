import { expect, test } from '@playwright/test'
import { notes, SUNDAY } from './annotating.ts'
import { openSeed, selectWords, standsStill, stored } from './reading.ts'
import { storeHighlights } from './store-highlights.ts'

for (const [name, count] of [
  ['a list', 60],
  ['a list of which only a part is on the page', 400],
  ['a list that is made a moment later', 900],
] as const) {
  test(`back from a text, the notes stand where they stood: ${name}`, async ({ page }) => {
    await openSeed(page)
    await selectWords(page, SUNDAY)
    await page.keyboard.press('h')
    await stored(page)
    await storeHighlights(page, count)
    await page.goto('/notes')
    const card = notes(page).locator('li[id^=note-]')
    await expect(card.first()).toBeVisible()
    await page.mouse.move(600, 500)
    for (let step = 0; step < 6; step += 1) {
      await page.mouse.wheel(0, 700)
      await standsStill(page)
    }
    const seen = await card.evaluateAll((all) => {
      const first = all.find((each) => each.id.startsWith('note-') && each.getBoundingClientRect().top > 200)
      return { id: first?.id ?? '', top: first?.getBoundingClientRect().top ?? 0 }
    })
    const topNow = () => page.locator(`[id="${seen.id}"]`).evaluate((each) => each.getBoundingClientRect().top)
    await page.locator(`[id="${seen.id}"] a`).first().click()
    await expect(page).toHaveURL(/#at=/)
    await expect(page.locator('#main h1')).toContainText('Belarusian')
    await page.goBack()
    await expect(card.first()).toBeVisible()
    await standsStill(page)
    await expect.poll(async () => Math.abs((await topNow()) - seen.top), { timeout: 4000 }).toBeLessThan(40)
  })
}
