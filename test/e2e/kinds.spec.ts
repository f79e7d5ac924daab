import { expect, test } from '@playwright/test'
import { zipSync } from 'fflate'
import { bookFiles } from '../../src/importing/book/test-book.ts'
import { HARBOUR, MARKDOWN, card, choose, open, report, dropData } from './bringing.ts'
import { expectAccessible } from './expect-accessible.ts'

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
  await expectAccessible(page)
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

test('[I14] words dragged from another window come in; a link alone says why it does not', async ({ page }) => {
  await page.goto('/timeline')
  await dropData(page, {
    'text/uri-list': 'https://harbour.example/ferry',
    'text/plain': 'https://harbour.example/ferry',
  })
  await expect(page.getByText('“https://harbour.example/ferry” is only the address of a page').last()).toBeVisible()
  await dropData(page, {
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
