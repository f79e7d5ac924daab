import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { zipSync } from 'fflate'
import { bookFiles } from '../../src/importing/book/test-book.ts'
import { painted, selectWords, undoKeys } from './reading.ts'

const FERRY = readFileSync(fileURLToPath(new URL('../fixtures/importing/ferry.txt', import.meta.url)))
const CORRECTED = readFileSync(fileURLToPath(new URL('../fixtures/importing/ferry-corrected.txt', import.meta.url)))
const TITLE = 'The ferry left without a sound'
const WORDS = 'Nobody on the quay had waved.'

const HARBOUR = readFileSync(fileURLToPath(new URL('../fixtures/importing/harbour.html', import.meta.url)))
const MARKDOWN = readFileSync(fileURLToPath(new URL('../fixtures/importing/ferry.md', import.meta.url)))
const SECOND = `The second boat

By Ines Okafor

It came in the night, without a lamp, and nobody had expected it. The men on the quay heard the chain before they saw the hull.

In the morning it lay beside the ramp as if it had always been there, and the harbour master wrote its name into his book.
`

type Chosen = { readonly name: string; readonly buffer: Buffer }

const text = (name: string, buffer: Buffer = FERRY): Chosen => ({ name, buffer })

async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  await page.getByRole('button', { name: 'Add texts' }).click()
  await page.getByLabel('Files').setInputFiles(files.map((file) => ({ ...file, mimeType: 'text/plain' })))
}

/** Drops files as a file manager does. */
async function drop(page: Page, ...files: readonly Chosen[]): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, bytes: [...buffer] }))
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer()
    for (const { name, bytes } of all) dataTransfer.items.add(new File([Uint8Array.from(bytes)], name))
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, given)
}

async function paste(page: Page, words: string): Promise<void> {
  await page.evaluate((all) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', all)
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, words)
}

const card = (page: Page, title = TITLE) => page.locator('ol > li').filter({ hasText: title })
async function open(page: Page): Promise<void> {
  await card(page).getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  // Until the face of the text is there, its lines still move.
  await page.evaluate(() => document.fonts.ready)
}

const report = (page: Page) => page.getByRole('region', { name: 'Adding texts' })

test('[I6] a chosen file is listed as yours, opens, is on the timeline, and all that without a network', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await choose(page, text('ferry.txt'))
  await expect(card(page)).toContainText('By Ada Quill · Thursday 14 March 2019')
  await expect(card(page)).toContainText('Yours')
  await expect(card(page)).toContainText('The ferry left at noon')
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await expect(page).toHaveURL(/\/read\/the-ferry-left-without-a-sound$/)

  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE)
  await page.goto('/timeline')
  await expect(page.getByText('The ferry left at noon').first()).toBeVisible()
})

test('[I6] texts come by a drop on any screen, by a folder and by pasting', async ({ page }) => {
  await page.goto('/timeline')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
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
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await report(page).getByRole('button', { name: 'Close this report' }).click()
  await expect(report(page)).toBeHidden()
})

test('[I1] what only browsers decode: the quotes and dashes of Windows-1252', async ({ page }) => {
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

test('[I5] a changed text of the same name is its new version: highlights move along; both can be kept', async ({
  page,
}) => {
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await open(page)
  await selectWords(page, WORDS)
  await page.keyboard.press('h')
  await expect.poll(() => painted(page, 'yellow')).toEqual([WORDS])

  await page.waitForLoadState('networkidle')
  await drop(page, text('ferry.txt', CORRECTED))
  await expect(report(page)).toContainText('is a new version of a text that was here')
  await expect(page.getByRole('article').getByText('A correction: two dogs')).toBeVisible()
  await expect.poll(() => painted(page, 'yellow')).toEqual([WORDS])

  await report(page).getByRole('button', { name: 'Keep both' }).click()
  await expect(page.getByRole('article').getByText('A correction: two dogs')).toBeHidden()
  await expect.poll(() => painted(page, 'yellow')).toEqual([WORDS])
  await page.getByRole('link', { name: 'Library' }).click()
  await expect(card(page)).toHaveCount(2)
  await expect(card(page).nth(0).getByRole('link')).toHaveAttribute('href', '/read/the-ferry-left-without-a-sound-2')
  await expect(card(page).nth(1)).toContainText('1 highlight')
})

test('[I7] removing goes to the trash: undone at once, or restored later with its highlights', async ({ page }) => {
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await open(page)
  await selectWords(page, WORDS)
  await page.keyboard.press('h')
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('button', { name: `Remove “${TITLE}”` }).click()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(card(page)).toContainText('1 highlight')

  await page.getByRole('button', { name: `Remove “${TITLE}”` }).click()
  await expect(card(page)).toHaveCount(0)
  await page.goto('/read/the-ferry-left-without-a-sound')
  await expect(page.getByRole('alert')).toContainText('was removed. Restore it under “Removed texts”')
  await page.goto('/')
  await page.getByRole('button', { name: 'Removed texts (1)' }).click()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await page.getByRole('button', { name: `Restore “${TITLE}”` }).click()
  await page.keyboard.press('Escape')
  await expect(card(page)).toContainText('1 highlight')

  // Each of these was a step, and a reload forgets none.
  await page.reload()
  await expect(card(page)).toContainText('1 highlight')
  await undoKeys(page)
  await page.keyboard.press('Control+z')
  await expect(card(page)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(card(page)).toHaveCount(1)
})

test('[I7] a text that is removed in another tab stays readable, says so, and is restored from there', async ({
  page,
  context,
}) => {
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await open(page)
  await page.waitForLoadState('networkidle') // what tells of another tab comes behind the text
  const other = await context.newPage()
  await other.goto('/')
  await other.getByRole('button', { name: `Remove “${TITLE}”` }).click()
  await expect(card(other)).toHaveCount(0)
  const notice = page.getByRole('alert', { name: 'Removed text' })
  await expect(notice).toContainText('was removed since you opened it')
  await expect(page.getByRole('article')).toContainText(WORDS)
  await notice.getByRole('button', { name: 'Restore it' }).click()
  await expect(notice).toHaveCount(0)
  await expect(card(other)).toHaveCount(1)
})

test('[I8] a link to an own text says that it works only here, and offers the words', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/')
  await choose(page, text('ferry.txt'))
  await open(page)
  await selectWords(page, WORDS)
  await page.keyboard.press('c')
  await expect(page.getByText('It works only in this browser').last()).toBeVisible()
  await page.getByRole('button', { name: 'Copy the words' }).click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(WORDS)
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

test.describe('without a service worker', () => {
  // It would load the held file itself.
  test.use({ serviceWorkers: 'block' })

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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing: own texts and their dialog, ${colorScheme}, 360 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/')
    await choose(page, text('ferry.txt'))
    await expect(card(page)).toContainText('Yours')
    await page.getByRole('button', { name: 'Add texts' }).click()
    await expect(page.getByRole('dialog', { name: 'Add texts' })).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await page.keyboard.press('Escape')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
}

test('[I12] a saved page comes in as its article, and what was around it is set aside', async ({ page }) => {
  await page.goto('/')
  await choose(page, { name: 'harbour.html', buffer: HARBOUR })
  const lamp = card(page, 'The lamp on the mole is lit again')
  await expect(lamp).toContainText('By Ines Okafor · The Harbour Post · Friday 5 November 2021')
  await lamp.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The lamp on the mole is lit again')
  await expect(page.getByRole('heading', { level: 2, name: 'A key that nobody missed' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'two wicks of the old width' })).toBeVisible()
  await expect(page.getByRole('cell', { name: '20:04' })).toBeVisible()
  await expect(page.locator('blockquote')).toContainText('I have looked at that key')
  await page
    .getByText(/set aside/i)
    .first()
    .click()
  await expect(page.getByText('Where the herring went')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('[I15] a Markdown file comes in with its structure and the facts of its front matter', async ({ page }) => {
  await page.goto('/')
  await choose(page, { name: 'ferry.md', buffer: MARKDOWN })
  await expect(card(page)).toContainText('By Ada Quill, Tom Mirek')
  await open(page)
  await expect(page.getByRole('heading', { level: 3, name: 'The timetable' })).toBeVisible()
  await expect(page.getByRole('columnheader', { name: 'Hour' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'a piano without its lid' })).toBeVisible()
})

test('[I16] a book comes in as one article with a heading for each chapter; one that is none says so', async ({
  page,
}) => {
  await page.goto('/')
  const book = Buffer.from(zipSync(bookFiles()))
  await choose(page, { name: 'night.epub', buffer: book }, { name: 'torn.epub', buffer: book.subarray(0, 700) })
  await expect(report(page)).toContainText('“torn.epub” is no whole EPUB book')
  await report(page).getByRole('button', { name: 'Close this report' }).click()
  await card(page, 'The Night Ferry').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Night Ferry')
  await expect(page.getByRole('heading', { level: 2 }).filter({ hasText: /One|The Second Boat/ })).toHaveCount(2)
})

test('[I14] words that are copied from a page keep their headings and lists', async ({ page }) => {
  await page.goto('/')
  const list =
    '<h2>What was missing</h2><p>One can of oil, half full, and nobody knew since when.</p><ul><li>two wicks</li><li>matches</li></ul>'
  const words = `What was missing\n\nOne can of oil, half full, and nobody knew since when.\n\ntwo wicks\nmatches`
  await page.getByRole('button', { name: 'Add texts' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add texts' })
  await dialog.getByLabel('Or paste a text').evaluate(
    (field, [html, plain]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', html ?? '')
      clipboardData.setData('text/plain', plain ?? '')
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    [list, words],
  )
  await dialog.getByLabel('Or paste a text').fill(words)
  await dialog.getByRole('button', { name: 'Add this text' }).click()
  await card(page, 'What was missing').getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was missing')
  await expect(page.getByRole('listitem').filter({ hasText: 'two wicks' })).toBeVisible()
})

test('[I17] a changed page of the same address is a new version, whatever its file is called', async ({ page }) => {
  await page.goto('/')
  await choose(page, { name: 'harbour.html', buffer: HARBOUR })
  await expect(card(page, 'The lamp on the mole')).toBeVisible()
  const changed = Buffer.from(HARBOUR.toString().replace('two wicks of the old width', 'three wicks'))
  await choose(page, { name: 'saved again.html', buffer: changed })
  await expect(report(page)).toContainText('is a new version of a text that was here')
  await expect(card(page, 'The lamp on the mole')).toHaveCount(1)
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

test('[I19] what another app shares lies in the inbox until it is a text', async ({ page }) => {
  await page.goto('/')
  await page.evaluate(async () => navigator.serviceWorker.ready)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const status = await page.evaluate(
    async ([html, plain]) => {
      const form = new FormData()
      form.append('title', 'Shared')
      form.append('files', new File([html ?? ''], 'harbour.html', { type: 'text/html' }))
      form.append('files', new File([plain ?? ''], 'second.txt', { type: 'text/plain' }))
      return (await fetch('/share', { method: 'POST', body: form, redirect: 'manual' })).type
    },
    [HARBOUR.toString(), SECOND],
  )
  expect(status).toBe('opaqueredirect')
  await page.goto('/')
  await expect(card(page, 'The lamp on the mole')).toBeVisible()
  await expect(card(page, 'It came in the night')).toBeVisible()
  await expect.poll(() => page.evaluate(async () => (await (await caches.open('inbox')).keys()).length)).toBe(0)
})

test('[I18] the bookmark hands a page of another site over, and it is added only when the reader says so', async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Add texts' }).click()
  await page.getByText('Add the page you are reading elsewhere').click()
  const code = await page.getByRole('link', { name: 'Add to Lectern' }).getAttribute('href')
  await context.route('https://harbour.example/**', (route) =>
    route.fulfill({
      body: HARBOUR,
      contentType: 'text/html',
      headers: { 'content-security-policy': "default-src 'self'; script-src 'none'" },
    }),
  )
  await page.goto('https://harbour.example/news/the-lamp-on-the-mole')
  const opened = context.waitForEvent('page')
  // As a press on a bookmark does: beside the page's own policy.
  await page.evaluate(decodeURIComponent((code ?? '').replace('javascript:', '')))
  const lectern = await opened
  expect(lectern.url()).toBe(new URL('/#add-page', baseURL).href)
  const dialog = lectern.getByRole('dialog', { name: 'Add a page' })
  await expect(dialog).toContainText('harbour.example')
  await dialog.getByRole('button', { name: 'Add it' }).click()
  await expect(card(lectern, 'The lamp on the mole is lit again')).toBeVisible()
  await expect(lectern).not.toHaveURL(/add-page/)
})

test('[I14] words dragged from another window come in; a link alone says why it does not', async ({ page }) => {
  await page.goto('/timeline')
  await page.waitForLoadState('networkidle')
  const dragged = (data: Readonly<Record<string, string>>) =>
    page.evaluate((all) => {
      const dataTransfer = new DataTransfer()
      for (const [type, words] of Object.entries(all)) dataTransfer.setData(type, words)
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }, data)
  await dragged({ 'text/uri-list': 'https://harbour.example/ferry', 'text/plain': 'https://harbour.example/ferry' })
  await expect(page.getByText('“https://harbour.example/ferry” is only the address of a page').last()).toBeVisible()
  await dragged({
    'text/html': '<h2>The boat</h2><p>It came in the night.</p>',
    'text/plain': 'The boat It came in the night.',
  })
  await expect(page.getByText('Added “The boat”').last()).toBeVisible()
})

test('[I19] a file that the system opens with the installed app comes in', async ({ page }) => {
  await page.addInitScript(() => {
    const opened = {
      getFile: async () => new File(['The second boat\n\nIt came in the night, without a lamp.\n'], 'boat.txt'),
    }
    // The browser's own has no setter.
    const value = {
      setConsumer: (consumer: (launch: { readonly files: readonly unknown[] }) => void) =>
        consumer({ files: [opened] }),
    }
    Object.defineProperty(window, 'launchQueue', { value })
  })
  await page.goto('/')
  await expect(card(page, 'The second boat')).toBeVisible()
})
