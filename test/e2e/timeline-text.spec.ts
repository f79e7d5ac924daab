import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { clickWords, openSeed, painted, selectWords } from './reading.ts'
import { address, addTexts, eventsOf, openTimeline, UNDATED, WALKOUT } from './timelines.ts'

test('selected words become an event, by the bar and the dialog; it survives a reload, and Ctrl+Z takes it off', async ({
  page,
}) => {
  await openSeed(page, '?panel=timeline&side=open')
  const panel = page.getByRole('tabpanel')
  await expect(panel.getByRole('listitem')).toHaveCount(8)
  await selectWords(page, 'general strike')
  await page.getByRole('button', { name: 'Put on the timeline (e)' }).click()
  const dialog = page.getByRole('dialog', { name: 'Put on the timeline' })
  await dialog.getByRole('textbox', { name: 'What happened' }).fill('The call for a general strike')
  await dialog.getByRole('textbox', { name: 'When' }).fill('20–22 October 2020')
  await expect(dialog.getByRole('status')).toHaveText('20–22 October 2020')
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const own = panel.getByRole('listitem').filter({ hasText: 'The call for a general strike' })
  await expect(own).toContainText('20–22 October 2020')
  await expect(own).toContainText('put here by you')
  await page.reload()
  await expect(own).toContainText('put here by you')

  await openTimeline(page)
  await expect(eventsOf(page)).toHaveCount(9)
  await page.getByRole('link', { name: /last Sunday/ }).hover()
  await page.getByRole('button', { name: /^Correct the date of “Around 100,000/ }).click()
  await page.getByRole('textbox', { name: 'When' }).fill('about May 1999')
  await page.keyboard.press('Enter')
  await expect(eventsOf(page).first()).toContainText('about May 1999')
  await expect(eventsOf(page).first()).toContainText('set by you')
  await page.keyboard.press('Control+z')
  await expect(eventsOf(page).first()).not.toContainText('set by you')
  await page.keyboard.press('Control+z')
  await expect(eventsOf(page)).toHaveCount(8)
})

test('a date in the text tells its neighbours on the timeline, and its mark can be switched off', async ({ page }) => {
  await openSeed(page)
  await expect.poll(() => painted(page, 'date')).toContain('last Sunday')
  await clickWords(page, 'last Sunday')
  const note = page.getByRole('dialog', { name: 'The date of “last Sunday”' })
  await expect(note).toContainText('Sunday 25 October 2020')
  await expect(note).toContainText(
    'Around 100,000 people took to the streets of the eastern European country’s capital',
  )
  await expect(note.getByRole('button', { name: /^Before: about August 2020/ })).toBeVisible()
  await note.getByRole('button', { name: /^After: Monday 26 October 2020/ }).click()
  await expect(page.getByRole('dialog', { name: 'The date of “Monday”' })).toContainText('Monday 26 October 2020')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^Appearance/ }).click()
  await page.getByRole('checkbox', { name: 'Mark dates in the text' }).uncheck()
  await expect.poll(() => painted(page, 'date')).toEqual([])
  await openSeed(page, '?panel=timeline&side=open')
  await expect(page.getByRole('tabpanel').getByRole('listitem')).toHaveCount(8)
  // The key leads to a date all the same: by then their marks would be painted, too.
  await page.keyboard.press('.')
  await expect(page.getByRole('dialog', { name: /^The date of/ })).toBeVisible()
  expect(await painted(page, 'date')).toEqual([])
})

test('the panel beside the text is the same timeline: axis, filters in the address, and the way to the passage', async ({
  page,
}) => {
  await openSeed(page, '?panel=timeline&side=open')
  const panel = page.getByRole('tabpanel')
  await expect(panel.getByRole('slider', { name: 'Event on the axis' })).toBeVisible()
  await panel.getByRole('slider').focus()
  await page.keyboard.press('End')
  await page.keyboard.press('+')
  await expect(panel.getByRole('status').first()).toHaveText(/^\d of 8 events, October 2020$/)
  expect(address(page)).toContain('from=2020-10&to=2020-10')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#at=/)
  expect(address(page)).toContain('from=2020-10&to=2020-10')

  const tab = (name: string) => page.getByRole('tab', { name })
  await tab('Timeline').focus()
  await page.keyboard.press('l')
  await expect(tab('Highlights')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(tab('Timeline')).toBeFocused()
})

test('a reader corrects the hour of an event: it stands there on its day, and leaves with it', async ({ page }) => {
  await openTimeline(page, '?q=last+Sunday')
  await expect(eventsOf(page)).toHaveCount(1)
  await page.getByRole('link', { name: /last Sunday/ }).hover()
  await page.getByRole('button', { name: /^Correct the date/ }).click()
  const dialog = page.getByRole('dialog', { name: 'When did it happen?' })
  const when = dialog.getByRole('textbox', { name: 'When' })
  await when.fill('25 October 2020, 2–4.30 pm')
  await expect(dialog.getByRole('status')).toHaveText('Sunday 25 October 2020, 14:00–16:30')
  await expect(dialog.getByRole('checkbox', { name: 'About then' })).toBeDisabled()
  await when.press('Enter')
  await expect(eventsOf(page)).toContainText('Sunday 25 October 2020, 14:00–16:30')
  await page.reload()
  await expect(eventsOf(page)).toContainText('Sunday 25 October 2020, 14:00–16:30')
  await page.getByRole('link', { name: /last Sunday/ }).hover()
  await page.getByRole('button', { name: /^Correct the date/ }).click()
  await expect(when).toHaveValue('Sunday 25 October 2020, 14:00–16:30')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Export' }).click()
  const calendar = page.getByRole('button', { name: /^Calendar/ })
  const [download] = await Promise.all([page.waitForEvent('download'), calendar.click()])
  expect(await readFile(await download.path(), 'utf8')).toContain(
    'DTSTART:20201025T140000\r\nDTEND:20201025T163000\r\n',
  )
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(eventsOf(page)).not.toContainText('14:00')
})

test('what the text hangs on a corrected date moves with it, and back when that is undone', async ({ page }) => {
  await openTimeline(page)
  const next = eventsOf(page).filter({ hasText: 'The following day' })
  await expect(next).toContainText('perhaps 26 October 2020')
  const sunday = eventsOf(page).filter({ has: page.getByRole('link', { name: /last Sunday/ }) })
  await sunday.getByRole('button', { name: /^Correct the date/ }).click()
  const when = page.getByRole('dialog', { name: 'When did it happen?' }).getByRole('textbox', { name: 'When' })
  await when.fill('18 October 2020')
  await when.press('Enter')
  await expect(sunday).toContainText('Sunday 18 October 2020')
  await expect(next).toContainText('19 October 2020')
  await page.keyboard.press('Control+z')
  await expect(next).toContainText('perhaps 26 October 2020')
})

test('events without a date stand on an axis beside the unknown day of writing, until the reader sets it', async ({
  page,
}) => {
  await addTexts(page, UNDATED)
  await page.goto('/timeline?article=the-old-hall')
  await expect(page.getByRole('heading', { name: 'Without a date' })).toBeVisible()
  await expect(page.locator('text', { hasText: 'day of writing' })).toBeVisible()
  await expect(eventsOf(page)).toHaveCount(3)
  await page.goto('/read/the-old-hall?panel=timeline&side=open')
  await page.getByRole('button', { name: 'Set the date' }).click()
  await page.getByRole('textbox', { name: 'Day of writing' }).fill('2021-03-03')
  await page.getByLabel(/^Last day/).fill('2021-03-01')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('The last day is before the first')
  await page.getByLabel(/^Last day/).fill('2021-03-04')
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await expect(page.getByRole('article')).toContainText('Written 3–4 March 2021, set by you')
  await expect(page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Last Sunday' })).toContainText(
    'Sunday 28 February 2021',
  )
})

test('a text that cannot be read is named, and the others have their timeline', async ({ page }) => {
  await addTexts(page, WALKOUT)
  await page.route('**/*.txt', (route) => route.fulfill({ status: 404, body: '' }))
  await page.reload()
  await openTimeline(page)
  await expect(page.getByRole('alert')).toContainText('1 text could not be read: “Belarusian workers and students')
  await expect(eventsOf(page)).toHaveCount(2)
  await page.unroute('**/*.txt')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(eventsOf(page)).toHaveCount(10)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
