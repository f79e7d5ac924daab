import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { widthOf } from '../../src/screens/timeline/label-width.ts'
import { clickWords, openSeed, painted, selectWords } from './reading.ts'

const axisOf = (page: Page) => page.getByRole('slider', { name: 'Event on the axis' })
const listOf = (page: Page) => page.getByRole('group', { name: 'List of events' })
const eventsOf = (page: Page) => listOf(page).getByRole('listitem')
const address = (page: Page) => new URL(page.url()).search

async function boxOf(page: Page) {
  const box = await axisOf(page).boundingBox()
  if (!box) throw new Error('The axis is not on the page')
  return box
}

async function openTimeline(page: Page, search = ''): Promise<void> {
  await page.goto(`/timeline${search}`)
  await expect(axisOf(page)).toBeVisible()
}

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

test('what is shown is saved as a calendar, and as a table that no spreadsheet reckons with', async ({ page }) => {
  await openTimeline(page, '?from=2020-10-25&to=2020-10-25')
  const count = await eventsOf(page).count()
  const save = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
  }
  const calendar = await save(/^Calendar/)
  expect(calendar.name).toBe('timeline.ics')
  expect(calendar.text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(count)
  expect(calendar.text).toContain('DTSTART;VALUE=DATE:20201025\r\nDTEND;VALUE=DATE:20201026\r\n')
  const table = await save(/^Spreadsheet/)
  expect(table.text).toContain('Sunday 25 October 2020,2020-10-25,2020-10-25,2020-10-25,')
  const [, link = ''] = /^Sunday .*,(http\S+#q=\S+)\r$/m.exec(table.text) ?? []
  await page.goto(link)
  await expect(page.locator('p:focus')).toContainText('Around 100,000 people took to the streets')
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1440]) {
    test(`axe finds nothing, and nothing is cut off: filters, range and export, ${colorScheme}, ${width} px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 800 })
      await openTimeline(page, '?from=2020-10-20&to=first&standing=told')
      await expect(page.getByRole('alert')).toContainText('Write a year or a date')
      await axisOf(page).focus()
      await page.keyboard.press('ArrowRight')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.goto('/timeline?q=nothing-like-this')
      await expect(page.getByText('No event fits these filters.')).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
      await page.getByRole('button', { name: 'Clear all filters' }).last().click()
      await page.getByRole('button', { name: 'Export' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    })
  }
}

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

test('the axis is saved as a picture, and printed with the whole list', async ({ page }) => {
  await openTimeline(page)
  const save = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Export' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
    return readFile(await download.path())
  }
  const svg = (await save(/^Picture, SVG/)).toString('utf8')
  expect(svg).toContain('<title>Belarusian workers and students defy repression')
  expect(svg).toContain('the walkouts in August</text>')
  const png = await save(/^Picture, PNG/)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.readUInt32BE(16)).toBe(2400)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Export' })).toBeHidden()
  await expect(axisOf(page).locator('text', { hasText: 'the walkouts in August' })).toBeVisible()
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
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
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

const WALKOUT = `The walkout

By Ada Writer

On 26 October 2020 at 8am the miners walked out of the pit and blocked the road. On the evening of 26 October 2020 the police came with horses.
`

const UNDATED = `The old hall

By Ada Writer

Last Sunday the weavers met in the old hall. Two weeks ago the council had closed the mill. They will march next Friday, whatever the council says of it.
`

const DAYS = Array.from({ length: 14 }, (_none, index) => `On ${index + 2} May 2022 witness number ${index} spoke.`)
const TRIAL = `The trial

By Ada Writer

The bridge was opened in 1898. ${DAYS.join(' ')} The judge will sum up in 2035.
`

/** Brings texts of one's own in. */
async function addTexts(page: Page, ...texts: readonly string[]): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: 'Add texts' }).click()
  const files = texts.map((text, index) => ({
    name: `${index}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }))
  await page.getByLabel('Files').setInputFiles(files)
  await expect(page.getByRole('link', { name: /^The / }).first()).toBeVisible()
}

test('with text twice as large the axis is twice as large: no two labels touch', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openTimeline(page)
  const drawing = axisOf(page).locator('svg')
  const height = async () => (await drawing.boundingBox())?.height ?? 0
  const small = await height()
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  await expect.poll(height).toBeCloseTo(2 * small, 0)
  const boxes = await Promise.all((await axisOf(page).locator('text').all()).map((each) => each.boundingBox()))
  const drawn = boxes.filter((box) => box !== null && box.width > 0)
  const touching = drawn.flatMap((a, index) =>
    drawn
      .slice(index + 1)
      .filter(
        (b) =>
          a &&
          b &&
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          Math.abs(a.y - b.y) < Math.min(a.height, b.height) / 2,
      ),
  )
  expect(touching).toEqual([])
  // Room is made by the letters: none of them may take more than that.
  const lengths = await axisOf(page)
    .locator('text')
    .evaluateAll((all) =>
      all.flatMap((text) =>
        text instanceof SVGTextElement ? [{ words: text.textContent, px: text.getComputedTextLength() }] : [],
      ),
    )
  expect(lengths.length).toBeGreaterThan(5)
  expect(lengths.filter(({ words, px }) => px > widthOf(words) + 0.5)).toEqual([])
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

test.describe(() => {
  // It would have the text already.
  test.use({ serviceWorkers: 'block' })

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
})
