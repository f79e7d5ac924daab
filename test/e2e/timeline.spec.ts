import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { address, addTexts, axisOf, boxOf, eventsOf, listOf, openTimeline, TRIAL, WALKOUT } from './timelines.ts'

test('the axis and the list are one: by keyboard from event to event, to the passage, and back', async ({ page }) => {
  await openTimeline(page)
  await expect(eventsOf(page)).toHaveCount(8)
  await axisOf(page).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  const chosen = listOf(page).locator('[aria-current=true]')
  await expect(chosen).toContainText('The following day thousands of people')
  await expect(chosen).toBeInViewport()
  await expect(axisOf(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Belarusian')
  await expect(page.getByRole('tabpanel').locator('[aria-current=true]')).toBeInViewport()
  await page.goBack()
  await expect(chosen).toContainText('The following day thousands of people')
  await expect(chosen.getByRole('link')).toBeFocused()
})

test('a range of time is in the address: zoomed into by keys, shared, and undone', async ({ page, context }) => {
  await openTimeline(page)
  await page.getByRole('link', { name: /The following day/ }).focus()
  await page.keyboard.press('+')
  await expect(page.getByRole('status').filter({ hasText: 'October 2020' })).toHaveText(
    /^\d of 8 events, October 2020$/,
  )
  expect(address(page)).toContain('from=2020-10&to=2020-10')
  await page.keyboard.press('+')
  await expect(page.getByRole('status').filter({ hasText: 'of 8' })).toHaveText('4 of 8 events, Monday 26 October 2020')
  const other = await context.newPage()
  await other.goto(page.url())
  await expect(eventsOf(other)).toHaveCount(4)
  await page.keyboard.press('-')
  await expect(page.getByRole('status').filter({ hasText: 'of 8' })).toHaveText(/October 2020$/)
  await page.keyboard.press('0')
  await expect(eventsOf(page)).toHaveCount(8)
  expect(address(page)).toBe('')
})

test('a hand drags the axis, and opens a window on the strip', async ({ page }) => {
  await openTimeline(page, '?from=2020-09&to=2020-09')
  const box = await boxOf(page)
  await page.mouse.move(box.x + box.width * 0.8, box.y + 40)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.5, box.y + 40, { steps: 5 })
  await page.mouse.move(box.x + box.width * 0.3, box.y + 40, { steps: 5 })
  await page.mouse.up()
  // Half of thirty days.
  await expect.poll(() => address(page)).toBe('?from=2020-09-16&to=2020-10-15')

  await page.keyboard.press('0')
  await expect.poll(() => address(page)).toBe('')
  const strip = box.y + box.height + 16
  await page.mouse.move(box.x + box.width * 0.5, strip)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.75, strip, { steps: 5 })
  await page.mouse.up()
  await expect.poll(() => address(page)).toMatch(/^\?from=2020-07-(?:29|30)&to=2020-09-1\d$/)
})

test('a press on a mark chooses its event, in the axis and in the list', async ({ page }) => {
  await openTimeline(page, '?from=2020-10-26&to=2020-10-26')
  const chosen = listOf(page).locator('[aria-current=true]')
  const press = async (label: string) => {
    const box = await axisOf(page).locator('text', { hasText: label }).boundingBox()
    if (!box) throw new Error(`No label on the axis: ${label}`)
    await page.mouse.click(box.x + 5, box.y + box.height / 2)
  }
  await press('all enterprises')
  await expect(chosen).toContainText('had threatened that')
  await press('At Grodno Azot')
  await expect(chosen).toContainText('arrested around 100 workers')
  await expect(axisOf(page)).toHaveAttribute('aria-valuetext', /^Monday 26 October 2020: /)
})

test('what is pointed at on the axis is told below it, with the reason for its date', async ({ page }) => {
  await openTimeline(page, '?from=2020-10-25&to=2020-10-26')
  const box = await axisOf(page).locator('text', { hasText: 'Around 100,000' }).boundingBox()
  if (!box) throw new Error('The event has no label on the axis')
  await page.mouse.move(box.x + 5, box.y + box.height / 2)
  await expect(
    page.getByText(/^Sunday 25 October 2020 Around 100,000 people.*“last Sunday” before Tue 27/),
  ).toBeVisible()
  await page.mouse.move(0, 0)
  await expect(page.getByText('Drag to move')).toBeVisible()
})

test('from a century to an hour by one key, and back', async ({ page }) => {
  await addTexts(page, `${WALKOUT}\nThe pit was opened in 1732. It closed in 1998.\n`)
  await openTimeline(page, '?article=the-walkout')
  await expect(eventsOf(page)).toHaveCount(4)
  await page.getByRole('link', { name: /8am/ }).focus()
  const steps = [
    'from=2000&to=2099',
    'from=2020&to=2029',
    'from=2020&to=2020',
    'from=2020-10&to=2020-10',
    'from=2020-10-26&to=2020-10-26',
    'from=2020-10-26T08&to=2020-10-26T08',
  ]
  const shown = page.getByRole('status').filter({ hasText: 'events' })
  /** A key is for what is drawn: the address is there before it. */
  const press = async (key: string) => {
    const before = (await shown.textContent()) ?? ''
    await page.keyboard.press(key)
    await expect(shown).not.toHaveText(before)
  }
  for (const step of steps) {
    await press('+')
    expect(address(page)).toBe(`?article=the-walkout&${step}`)
  }
  for (const step of steps.toReversed().slice(1)) {
    await press('-')
    expect(address(page)).toBe(`?article=the-walkout&${step}`)
  }
  await press('-')
  await expect.poll(() => address(page)).toBe('?article=the-walkout')
})

test('two fingers spread the axis around what they hold, one drags it, and an event is hidden by touch', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await openTimeline(page)
  const box = await boxOf(page)
  const [y, middle] = [box.y + 40, box.x + box.width / 2]
  const session = await context.newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [middle - apart, middle + apart].map((x, id) => ({ x, y, id })),
    })
  await touch('touchStart', 30)
  for (const apart of [40, 60, 90, 120]) await touch('touchMove', apart)
  await touch('touchEnd', 0)
  await expect.poll(() => address(page)).toMatch(/^\?from=2020-0[67]-\d\d&to=2020-0[89]-\d\d$/)
  // One finger drags it, and a hidden event is hidden by touch.
  await page.goto('/timeline?from=2020-09&to=2020-09')
  await expect(axisOf(page)).toBeVisible()
  const drag = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x, y: box.y + 40, id: 0 }],
    })
  await drag('touchStart', box.x + box.width * 0.8)
  for (const part of [0.7, 0.5, 0.3]) await drag('touchMove', box.x + box.width * part)
  await drag('touchEnd', 0)
  await expect.poll(() => address(page)).toBe('?from=2020-09-16&to=2020-10-15')
  await page.goto('/timeline')
  await expect(eventsOf(page)).toHaveCount(8)
  await eventsOf(page)
    .first()
    .getByRole('button', { name: /^Hide:/ })
    .tap()
  await expect(eventsOf(page)).toHaveCount(7)
  await expect(page.getByText('Hidden by you (1)')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).tap()
  await expect(eventsOf(page)).toHaveCount(8)
  await context.close()
})

test('where hours are told, the axis goes on to hours, and the address names them', async ({ page }) => {
  await addTexts(page, WALKOUT)
  await openTimeline(page, '?article=the-walkout')
  await expect(eventsOf(page)).toHaveCount(2)
  await expect(eventsOf(page).first()).toContainText('Monday 26 October 2020, 08:00')
  await page.goto(`${page.url()}&from=2020-10-26&to=2020-10-26`)
  await page.getByRole('link', { name: /8am/ }).focus()
  await page.keyboard.press('+')
  await expect.poll(() => address(page)).toContain('from=2020-10-26T08&to=2020-10-26T08')
  await expect(page.getByRole('status').filter({ hasText: '08:00–09:00' })).toContainText(/^1 of \d+ events/)
  await expect(eventsOf(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Export' }).click()
  const calendar = page.getByRole('button', { name: /^Calendar/ })
  const [download] = await Promise.all([page.waitForEvent('download'), calendar.click()])
  expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART:20201026T080000\r\n')
  await page.keyboard.press('-')
  await expect(eventsOf(page)).toHaveCount(2)
})

test('a story that a few far events would squeeze is seen large at first; all of the time is a key, or an event, away', async ({
  page,
}) => {
  await addTexts(page, TRIAL)
  await openTimeline(page, '?article=the-trial')
  await expect(eventsOf(page)).toHaveCount(16)
  const range = page.getByRole('group', { name: 'Range of the axis' })
  await expect(range).toContainText('2–15 May 2022')
  await expect(range).toContainText('1 earlier · 1 later')
  await expect(axisOf(page).locator('text', { hasText: 'witness number 7' })).toBeVisible()
  // An event that it does not show has it show all.
  await axisOf(page).focus()
  await page.keyboard.press('End')
  await expect(range).toContainText('1898')
  await page.keyboard.press('ArrowLeft')
  await expect(range).toContainText('1 earlier · 1 later')
  await page.keyboard.press('0')
  await expect(range).not.toContainText('earlier')
  await expect.poll(() => address(page)).toMatch(/from=189\d/)
  await expect(eventsOf(page)).toHaveCount(16)
})
