// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest'
import { openInbox, putInInbox } from './inbox.ts'

/** As much of the browser's caches as the inbox asks of them. */
function testCaches() {
  const stored = new Map<string, Response>()
  const inbox = {
    put: async (key: string, response: Response) => void stored.set(key, response),
    match: async (key: string) => stored.get(key)?.clone(),
    keys: async () => [...stored.keys()],
    delete: async (key: string) => stored.delete(key),
  }
  return { open: async () => inbox, has: async () => stored.size > 0 }
}

beforeEach(() => {
  vi.stubGlobal('caches', testCaches())
  return () => {
    vi.unstubAllGlobals()
  }
})

function shared(fields: Record<string, string>, ...files: readonly File[]): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const file of files) form.append('files', file)
  return form
}

test('[I19] files lie in the inbox with their names until they are forgotten', async () => {
  expect(await openInbox()).toBeNull()
  await putInInbox(
    shared({ title: 'x' }, new File(['One'], 'Fähre 1.txt', { type: 'text/plain' }), new File(['<p>Two'], 'b.html')),
  )
  const inbox = await openInbox()
  const files = inbox?.incoming.map(({ file }) => [file.name, file.size])
  expect(files?.toSorted()).toEqual([
    ['Fähre 1.txt', 3],
    ['b.html', 6],
  ])
  await inbox?.forget()
  expect(await openInbox()).toBeNull()
})

test.each([
  [
    'words with their headline',
    { title: 'The ferry', text: 'It left at noon.' },
    ['The ferry\n\nIt left at noon.'],
    [],
    null,
  ],
  [
    'words and where they come from',
    { text: 'It left.', url: 'https://a.example/x' },
    ['It left.'],
    [],
    'https://a.example/x',
  ],
  ['an address alone', { title: 'The ferry', url: 'https://a.example/x' }, [], ['https://a.example/x'], null],
  ['an address as words', { text: 'https://a.example/x' }, [], ['https://a.example/x'], null],
  ['nothing', { title: 'x' }, [], [], null],
])('[I19] shared: %s', async (_, fields, texts, addresses, from) => {
  await putInInbox(shared(fields))
  const inbox = await openInbox()
  const read = await Promise.all((inbox?.incoming ?? []).map(({ file }) => file.text()))
  expect([read, inbox?.addresses ?? []]).toEqual([texts, addresses])
  expect(inbox?.incoming[0]?.from ?? null).toBe(from)
})
