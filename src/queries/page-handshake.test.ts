// @vitest-environment node
import { expect, test } from 'vitest'
import { bookmarkletFor, readHandedPage } from './page-handshake.ts'

const PAGE = { lectern: 'page', html: '<p>The ferry</p>', from: 'https://harbour.example/ferry?id=1' }
const ORIGIN = 'https://harbour.example'

test.each([
  ['a page', PAGE, { html: PAGE.html, from: PAGE.from }],
  ['an address of another site', { ...PAGE, from: 'https://elsewhere.example/' }, { html: PAGE.html, from: ORIGIN }],
  ['no address', { ...PAGE, from: 7 }, { html: PAGE.html, from: ORIGIN }],
  ['no markup', { ...PAGE, html: 7 }, null],
  ['empty markup', { ...PAGE, html: '' }, null],
  ['another message', { type: 'page' }, null],
  ['no object', 'lectern', null],
  ['nothing', null, null],
])('[I18] what a tab hands over: %s', (_, data, page) => {
  expect(readHandedPage(data, ORIGIN)).toEqual(page)
})

test('[I18] the bookmark knows the address of the app, whatever folder it lies in', () => {
  const code = decodeURIComponent(bookmarkletFor('https://read.example/lectern/read/x?y#z'))
  expect(code).toMatch(/^javascript:\(\(\)=>\{/)
  expect(decodeURIComponent(bookmarkletFor('https://read.example/lectern/'))).toContain(
    'open("https://read.example/lectern/#add-page")',
  )
})
