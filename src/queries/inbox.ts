import type { Incoming } from '../importing/find-files.ts'

// What another app shared lies here, in this browser, until it has become a text.
const INBOX = 'inbox'
const NAME = 'x-name'
const FROM = 'x-from'
const ADDRESS = /^https?:\/\/\S+$/i
const ADDRESS_IN = /https?:\/\/\S+/i

/** What was shared, and a promise to forget it once it is a text. */
export type Shared = {
  readonly incoming: readonly Incoming[]
  /** Addresses without a text: nothing can be made of them here. */
  readonly addresses: readonly string[]
  readonly forget: () => Promise<void>
}

/** Puts what another app shares (`title`, `text`, `url`, `files`) into the inbox. Runs in the service worker. */
export async function putInInbox(form: FormData): Promise<void> {
  const inbox = await caches.open(INBOX)
  const put = async (body: Blob, name: string, from: string) => {
    const headers = { 'content-type': body.type, [NAME]: encodeURIComponent(name), [FROM]: encodeURIComponent(from) }
    return inbox.put(`/${INBOX}/${crypto.randomUUID()}`, new Response(await body.arrayBuffer(), { headers }))
  }
  const words = (field: string) =>
    form
      .getAll(field)
      .filter((value) => typeof value === 'string')
      .join('\n')
      .trim()
  const [title, text, url] = [words('title'), words('text'), words('url')]
  const from = url || (ADDRESS_IN.exec(text)?.[0] ?? '')
  const files = form.getAll('files').filter((value) => typeof value !== 'string')
  const said = ADDRESS.test(text) ? '' : text
  await Promise.all(files.map((file) => put(file, file.name, files.length === 1 ? from : '')))
  if (files.length === 0 && (said || from))
    await put(new Blob([said && title ? `${title}\n\n${said}` : said]), '', from)
}

/** What lies in the inbox; null when it is empty or there is none. */
export async function openInbox(): Promise<Shared | null> {
  if (typeof caches === 'undefined' || !(await caches.has(INBOX))) return null
  const inbox = await caches.open(INBOX)
  const keys = await inbox.keys()
  const all = await Promise.all(
    keys.map(async (key): Promise<readonly [Incoming, number]> => {
      const kept = await inbox.match(key)
      const body = await kept?.arrayBuffer()
      const header = (name: string) => decodeURIComponent(kept?.headers.get(name) ?? '')
      const type = kept?.headers.get('content-type') ?? ''
      const file = new File(body ? [body] : [], header(NAME), { type })
      return [{ file, from: header(FROM) || null }, file.size]
    }),
  )
  const forget = async () => {
    await Promise.all(keys.map((key) => inbox.delete(key)))
  }
  if (all.length === 0) return null
  const bare = all.flatMap(([{ file, from }, size]) => (size === 0 && file.name === '' && from !== null ? [from] : []))
  const incoming = all.flatMap(([each, size]) => (size > 0 || each.file.name !== '' ? [each] : []))
  return { incoming, addresses: bare, forget }
}
