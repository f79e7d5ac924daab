import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { openInbox } from '#queries/inbox.ts'
import { startImport } from '#queries/start-import.ts'
import type { Notices } from '#ui/notices.tsx'

/** https://developer.mozilla.org/docs/Web/API/LaunchQueue, which the types do not know yet. */
type Launches = {
  readonly setConsumer: (consumer: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void) => void
}

/** Takes what the system hands to the installed app: files that it opens, and what other apps share. */
export function useHandedFiles(client: QueryClient, fail: Notices['fail']): void {
  useEffect(() => {
    // Two tabs may start at once, and the inbox is one.
    const locks: LockManager | undefined = navigator.locks
    const shared = () => takeShared(client, fail)
    ;(locks ? locks.request('inbox', shared) : shared()).catch(fail)

    const launches: unknown = Reflect.get(window, 'launchQueue')
    if (!isLaunches(launches)) return
    launches.setConsumer(({ files = [] }) => {
      Promise.all(files.map((handle) => handle.getFile()))
        .then((opened) => (opened.length > 0 ? startImport(client, opened) : true))
        .catch(fail)
    })
  }, [client, fail])
}

/** What was shared is forgotten only when all of it is in, or it was said why not. */
async function takeShared(client: QueryClient, fail: Notices['fail']): Promise<void> {
  const shared = await openInbox()
  if (!shared) return
  const { incoming, addresses, forget } = shared
  const whole = incoming.length === 0 || (await startImport(client, incoming))
  if (whole) await forget()
  for (const address of addresses) fail(onlyAddress(address))
}

/** Why a link alone brings no text in. */
export function onlyAddress(address: string): string {
  return `“${address}” is only the address of a page: Lectern asks no other site for anything. Open the page and share or copy its words, or save it and add its file.`
}

function isLaunches(value: unknown): value is Launches {
  return typeof value === 'object' && value !== null && 'setConsumer' in value
}
