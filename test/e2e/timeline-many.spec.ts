import { expect, test, type Page } from '@playwright/test'
import { axisOf, listOf } from './timelines.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** One dated sentence a day: `count` days from 1 January 1860 on, every month of 28 days. */
function chronicle(count: number): string {
  const sentences = Array.from({ length: count }, (_none, index) => {
    const year = 1860 + Math.floor(index / 336)
    return `On ${(index % 28) + 1} ${MONTHS[Math.floor(index / 28) % 12]} ${year} the ferry brought crate number ${index}.`
  })
  const paragraphs = sentences.flatMap((_each, index) =>
    index % 7 === 0 ? [sentences.slice(index, index + 7).join(' ')] : [],
  )
  return `The log of a ferry\n\nBy Ada Writer\n\n${paragraphs.join('\n\n')}\n`
}

const crate = (page: Page, number: number) => listOf(page).getByRole('link', { name: `crate number ${number}.` })

test.describe('3,000 events', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/*.txt', (route) =>
      route.fulfill({ body: chronicle(3000), contentType: 'text/plain; charset=utf-8' }),
    )
    await page.goto('/timeline')
    await expect(page.getByRole('status').filter({ hasText: '3,000 events' })).toBeVisible()
  })

  test('are one list from the first to the last, and only those near what is seen are on the page', async ({
    page,
  }) => {
    await expect(crate(page, 0)).toBeVisible()
    await expect(page.getByRole('button', { name: /^(?:Earlier|Later): events/ })).toHaveCount(0)
    await page.mouse.move(400, 800)
    for (let seen = 3; seen <= 60; seen += 3) {
      await crate(page, seen).scrollIntoViewIfNeeded()
      await expect(crate(page, seen)).toBeInViewport()
    }
    await expect(crate(page, 0)).toHaveCount(0)
    expect(await listOf(page).getByRole('listitem').count()).toBeLessThan(60)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect(crate(page, 2999)).toBeInViewport()
    // The axis stays where it is, and shows which part of it is being read.
    const drawn = axisOf(page).locator('svg')
    const read = axisOf(page).locator('[data-shown]')
    const place = async () => {
      const [mark, all] = await Promise.all([read.boundingBox(), drawn.boundingBox()])
      return mark && all ? (mark.x + mark.width / 2 - all.x) / all.width : null
    }
    await expect.poll(place).toBeGreaterThan(0.9)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    await expect.poll(async () => Math.abs(((await place()) ?? 0) - 0.5)).toBeLessThan(0.1)
    expect(new URL(page.url()).search).toBe('')
    await page.keyboard.press('j')
    await expect.poll(async () => Math.abs(((await place()) ?? 0) - 0.5)).toBeLessThan(0.1)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect(listOf(page).getByRole('listitem').last()).toHaveAttribute('aria-setsize', String(3000 % 336))
  })

  test('are gone through by key from the axis and from the list, with the focus, to the passage and back', async ({
    page,
  }) => {
    await axisOf(page).focus()
    await page.keyboard.press('End')
    await expect(listOf(page).locator('[aria-current=true]')).toContainText('crate number 2999.')
    await expect(crate(page, 2999)).toBeInViewport()
    await expect(axisOf(page)).toBeFocused()
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    await expect(crate(page, 2998)).toBeFocused()
    for (let step = 0; step < 20; step++) await page.keyboard.press('ArrowUp')
    await expect(crate(page, 2978)).toBeFocused()
    await expect(crate(page, 2978)).toBeInViewport()
    await page.keyboard.press('Home')
    await expect(crate(page, 0)).toBeFocused()
    await page.keyboard.press('End')
    await expect(crate(page, 2999)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The log of a ferry')
    await page.goBack()
    await expect(crate(page, 2999)).toBeFocused()
    await expect(crate(page, 2999)).toBeInViewport()
  })

  test('are all printed', async ({ page }) => {
    await expect(crate(page, 0)).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(listOf(page).getByRole('listitem')).toHaveCount(3000)
  })
})
