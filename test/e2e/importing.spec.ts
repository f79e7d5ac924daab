import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { FERRY, HARBOUR, SECOND, TITLE, card, choose, drop, paste, report, text } from './bringing.ts'
import { expectAccessible } from './expect-accessible.ts'

test('[I6] texts come by a drop on any screen, by a folder and by pasting', async ({ page }) => {
  await page.goto('/timeline')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await drop(page, text('ferry.txt'))
  await expect(page.getByText(`Added “${TITLE}”`).last()).toBeVisible()
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible()
  await expect(card(page)).toBeVisible()

  // The screen listens once its code is there; the same text twice is one.
  await expect(async () => {
    await paste(page, SECOND)
    await expect(card(page, 'It came in the night')).toBeVisible({ timeout: 3000 })
  }).toPass()

  await paste(page, 'A few words')
  const dialog = page.getByRole('dialog', { name: 'Add texts' })
  await expect(dialog.getByLabel('Or paste a text')).toHaveValue('A few words')
  await dialog.getByRole('button', { name: 'Add this text' }).click()
  await expect(card(page, 'A few words')).toBeVisible()

  await page.getByRole('button', { name: 'Add texts' }).click()
  await page.getByLabel('Folder').setInputFiles(fileURLToPath(new URL('../fixtures/articles', import.meta.url)))
  await expect(report(page)).toContainText(/[3-9] added · \d+ other files in the folder left alone/)
})

test('[I3] a bad file says which, why and what to do, and the others come in', async ({ page }) => {
  await page.goto('/')
  const large = text('long.txt', Buffer.alloc(20_000_001, 'a'))
  const noise = Buffer.from(Uint8Array.from({ length: 5000 }, (_, at) => (at * at * 31 + (at >> 3)) & 0xff))
  await choose(page, text('empty.txt', Buffer.alloc(0)), text('photo.txt', noise), text('ferry.txt'), large)
  await expect(report(page)).toContainText('1 added · 3 not added')
  await expect(report(page)).toContainText('“empty.txt” has no words in it.')
  await expect(report(page)).toContainText('“photo.txt” is not a text that can be read here.')
  await expect(report(page)).toContainText('“long.txt” has 21 MB, and a text may have 20.')
  await expect(card(page)).toBeVisible()
  await expectAccessible(page)
  await report(page).getByRole('button', { name: 'Close this report' }).click()
  await expect(report(page)).toBeHidden()
})

test('[I1] what only browsers decode: the quotes and dashes of Windows-1252, and the letters of old Macs', async ({
  page,
}) => {
  await page.goto('/')
  const said = [
    0x93,
    ...Buffer.from('The ferry left'),
    0x94,
    0x20,
    0x96,
    ...Buffer.from(' so it was said on the quay.'),
  ]
  await choose(page, text('said.txt', Buffer.from(Uint8Array.from(said))))
  await expect(card(page, '“The ferry left” – so it was said')).toBeVisible()
  await expect(report(page)).toContainText('was read as Western European.')
  await report(page).getByRole('button', { name: 'Close this report' }).click()

  const mac = { '\u00FC': 0x9f, '\u00E4': 0x8a, '\u00DF': 0xa7, '\u00F6': 0x9a, '\n': 0x0d } as const
  const words =
    'F\u00E4hre im Nebel\n\nNiemand gr\u00FC\u00DFte zur\u00FCck; \u00FCber dem Hafen l\u00E4uteten sp\u00E4ter f\u00FCnf Glocken, und h\u00F6rte sie jemand?\n'
  const bytes = [...words].map(
    (letter) => new Map<string, number>(Object.entries(mac)).get(letter) ?? letter.charCodeAt(0),
  )
  await choose(page, text('mac.txt', Buffer.from(bytes)))
  await expect(card(page, 'Fähre im Nebel')).toContainText('Niemand grüßte zurück; über dem Hafen')
  await expect(report(page).getByRole('combobox')).toHaveValue('macintosh')
})

test('[I4] the same text twice is offered, not doubled; a removed one is offered back', async ({ page }) => {
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await expect(card(page)).toHaveCount(1)
  await choose(page, text('copy.txt', Buffer.from(FERRY.toString().replaceAll('\n', '\r\n'))))
  await expect(report(page)).toContainText(`“${TITLE}” is here already.`)
  await expect(card(page)).toHaveCount(1)
  await report(page).getByRole('button', { name: 'Close this report' }).click()

  await page.getByRole('button', { name: `Remove “${TITLE}”` }).click()
  await expect(card(page)).toHaveCount(0)
  await choose(page, text('ferry.txt'))
  await report(page).getByRole('button', { name: 'Restore it' }).click()
  await expect(card(page)).toHaveCount(1)
})

test('[I4] a text that ships with the app is recognised too', async ({ page }) => {
  await page.goto('/')
  await page.locator('ol > li').last().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const seeds = fileURLToPath(new URL('../../seeds', import.meta.url))
  const name = readdirSync(seeds).find((file) => file.endsWith('.txt')) ?? ''
  await page.goto('/')
  await choose(page, text(name, readFileSync(`${seeds}/${name}`)))
  await expect(report(page)).toContainText('is here already.')
})

test('[I9] many texts come in with their progress, and what came before Cancel stays', async ({ page }) => {
  await page.goto('/')
  const many = Array.from({ length: 60 }, (_, at) =>
    text(
      `part-${at}.txt`,
      Buffer.from(`Part ${at}\n\n${`Line ${at} of the log: the ferry left at noon. `.repeat(6000)}`),
    ),
  )
  await choose(page, ...many)
  await expect(report(page).getByRole('progressbar')).toBeVisible()
  await report(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(report(page)).toContainText(/left out, as you cancelled/)
  // The one that was on its way when Cancel was pressed may still arrive: report and library agree in the end.
  await expect(async () => {
    const kept = Number(/(\d+) added/.exec((await report(page).textContent()) ?? '')?.[1] ?? 0)
    expect(kept).toBeLessThan(60)
    await expect(page.getByText('Yours', { exact: true })).toHaveCount(kept, { timeout: 500 })
  }).toPass()
})

test('[I9] cancelled in the middle of a text: what came before stays, that one and the rest stay out', async ({
  page,
}) => {
  // The second text is held where its reader is loaded, so that Cancel comes in the middle of it on any machine.
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  await page.route(/make-page-[^/]*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/')
  await choose(
    page,
    text('ferry.txt'),
    { name: 'harbour.html', buffer: HARBOUR },
    text('second.txt', Buffer.from(SECOND)),
  )
  await expect(report(page)).toContainText('Adding 2 of 3')
  await expect(report(page)).toContainText('harbour.html')
  await expect(report(page).getByRole('progressbar')).toHaveAttribute('value', '1')
  await report(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(report(page)).toContainText('1 added · 2 left out, as you cancelled')
  goOn()
  await expect(card(page)).toBeVisible()
  // A later import waits for the run: when it is in, the cancelled one has ended.
  await report(page).getByRole('button', { name: 'Close this report' }).click()
  await choose(
    page,
    text('said.txt', Buffer.from('Said on the quay\n\nIt was said on the quay that nobody had waved.\n')),
  )
  await expect(card(page, 'Said on the quay')).toBeVisible()
  await expect(page.getByText('Yours', { exact: true })).toHaveCount(2)
  await page.reload()
  await expect(page.getByText('Yours', { exact: true })).toHaveCount(2)
})

test('[I10] a full disk says so, and stores nothing by halves', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await choose(page, text('ferry.txt'), text('other.txt'))
  await expect(report(page)).toContainText('“ferry.txt”: Not saved: the browser has no room left for Lectern.')
  await expect(report(page)).toContainText('1 not added · 1 not tried')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(card(page)).toHaveCount(0)
})

test('axe finds nothing: own texts and their dialog, 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await expect(card(page)).toContainText('Yours')
  await page.getByRole('button', { name: 'Add texts' }).click()
  await expect(page.getByRole('dialog', { name: 'Add texts' })).toBeVisible()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expectAccessible(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})
