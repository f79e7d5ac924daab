import { expect, type Locator, type Page, test } from '@playwright/test'
import { expectAccessible } from './expect-accessible.ts'
import { clickWords, headlineOf, holdWords, openSeed, painted, SEED, selectWords, stored } from './reading.ts'

const SCREENS = [
  { name: 'library', path: '/' },
  { name: 'reader with highlights', path: SEED },
  { name: 'reader with timeline', path: `${SEED}?panel=timeline&side=open` },
  { name: 'timeline', path: '/timeline' },
  { name: 'address without a text', path: '/read/nothing-here' },
]

for (const width of [360, 1440]) {
  for (const { name, path } of SCREENS) {
    test(`axe finds nothing: ${name}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(path)
      await expect(headlineOf(page)).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      await expectAccessible(page)
    })
  }
}

test('axe finds nothing: bar, card, editors, date, help and appearance', async ({ page }) => {
  await openSeed(page)
  await selectWords(page, 'Around 100,000 people')
  await expect(page.getByRole('toolbar')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Note' }).fill('A note')
  await expectAccessible(page)
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Add a tag' }).click()
  await page.getByRole('combobox', { name: 'New tag' }).fill('tag')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Colour: yellow' }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await clickWords(page, 'last Sunday')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keys and help (?)' }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Appearance (d)' }).click()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Change the date' }).click()
  await expectAccessible(page)
})

test('text at 200 % and the widest letters cut nothing off', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 })
  await openSeed(page)
  // https://www.w3.org/TR/WCAG22/#text-spacing
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`html { font-size: 200% }
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }`)
    document.adoptedStyleSheets = [sheet]
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640)
})

/** Text at twice its size, until the page is left. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('html { font-size: 200% }')
    document.adoptedStyleSheets = [sheet]
  })
}

/** Whatever can be pressed stands between the edges of the window. */
async function expectInReach(within: Locator): Promise<void> {
  await expect(within.locator('button, a, input, select').first()).toBeVisible()
  const outside = await within.locator('button, a, input, select').evaluateAll((all) => {
    const shown = all.filter((each) => each.checkVisibility() && each.clientWidth > 1)
    if (shown.length === 0) throw new Error('Nothing to reach')
    return shown.flatMap((each) => {
      const { left, right } = each.getBoundingClientRect()
      return left < 0 || right > innerWidth
        ? [`${each.getAttribute('aria-label') ?? each.textContent} ${left} ${right}`]
        : []
    })
  })
  expect(outside).toEqual([])
}

test('on the narrowest window with text at 200 %, notes, cards and bars still have all their buttons in reach', async ({
  page,
}) => {
  await openSeed(page)
  await selectWords(page, 'Around 100,000 people')
  await page.keyboard.press('h')
  await expect.poll(() => painted(page, 'yellow')).toEqual(['Around 100,000 people'])
  await page.setViewportSize({ width: 320, height: 640 })
  await enlarge(page)
  await page.getByRole('button', { name: 'Highlights (1)' }).click()
  await expectInReach(page.getByRole('tabpanel').getByRole('listitem').first())
  await page.goto('/notes')
  await enlarge(page)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('checkbox').first().click()
  await page.getByRole('button', { name: 'What can be done to them' }).click()
  await page.getByRole('button', { name: 'Tags' }).click()
  await expect(page.getByRole('combobox', { name: 'Tags for what is selected' })).toBeVisible()
  await expectInReach(page.getByRole('banner'))
  await expectInReach(page.getByRole('main'))
})

test('on the narrowest window with text at 200 %, colours, tabs, formats and the end of choosing lines are in reach', async ({
  page,
}) => {
  await openSeed(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await enlarge(page)
  await holdWords(page, 'failed to break')
  await expectInReach(page.getByRole('toolbar'))
  await page.keyboard.press('n')
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeVisible()
  const panel = page.getByRole('complementary', { name: 'Highlights and timeline' })
  await expectInReach(panel)
  // Nothing lies over its way out.
  await page.getByRole('button', { name: 'Close the panel' }).click()
  await expect(panel).toBeHidden()
  await page.getByRole('button', { name: 'Choose lines' }).click()
  await expect(page.getByRole('button', { name: 'Done' }).first()).toBeVisible()
  await expectInReach(page.getByRole('main'))
  // Neither the bar nor the head of the lines stays over what is scrolled to (WCAG 2.4.11).
  await page.getByRole('checkbox').nth(9).focus()
  await expect(page.getByRole('banner')).not.toBeInViewport()
  await expect(page.getByRole('heading', { name: 'Which lines belong' })).not.toBeInViewport()
  await stored(page)
  await page.goto('/notes')
  await enlarge(page)
  await page.getByRole('button', { name: 'Export' }).click()
  await expectInReach(page.getByRole('group', { name: 'Export as' }))
})

test('the theme is kept, and the keys can be switched off', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('d')
  await page.getByRole('radio', { name: 'Black' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'black')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.getByRole('checkbox', { name: /Single letters/ }).click()
  await page.keyboard.press('Escape')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'black')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('d')
  await expect(page.getByRole('group', { name: 'Appearance' })).toBeHidden()
})
