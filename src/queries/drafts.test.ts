import { afterEach, expect, test, vi } from 'vitest'
import { newQueryClient } from './client.ts'
import { draftsQuery, dropDraft, keepDraft } from './drafts.ts'

afterEach(() => {
  vi.restoreAllMocks()
  localStorage.clear()
})

const drafts = () => newQueryClient().query(draftsQuery)

test('what is being written of a note outlives the page, until it is saved or as it was', async () => {
  keepDraft('a', { from: 'old', to: 'new' })
  keepDraft('b', { from: '', to: 'begun' })
  keepDraft('c', { from: 'same', to: 'same' })
  keepDraft('d', { from: 'taken out', to: '' })
  expect(await drafts()).toEqual({
    a: { from: 'old', to: 'new' },
    b: { from: '', to: 'begun' },
    d: { from: 'taken out', to: '' },
  })
  keepDraft('a', { from: 'old', to: 'old' })
  dropDraft('b')
  dropDraft('d')
  expect(await drafts()).toEqual({})
})

test('a draft that cannot be read hides no other', async () => {
  keepDraft('a', { from: '', to: 'begun' })
  localStorage.setItem('lectern draft b', '{"from":')
  localStorage.setItem('lectern draft c', '{"from":1,"to":2}')
  localStorage.setItem('of another program', '{"from":"","to":"x"}')
  expect(await drafts()).toEqual({ a: { from: '', to: 'begun' } })
})

test('where the browser keeps nothing, writing goes on', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  keepDraft('a', { from: '', to: 'begun' })
  expect(await drafts()).toEqual({})
})
