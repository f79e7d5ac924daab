import type { JournalFiles } from '#storage/journal.ts'

const DIRECTORY = 'journal'

/** https://fs.spec.whatwg.org/#api-filesystemsyncaccesshandle: in workers only, so the DOM library lacks it. */
type SyncAccessHandle = {
  readonly read: (into: Uint8Array, options: { readonly at: number }) => number
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number
  readonly truncate: (size: number) => void
  readonly getSize: () => number
  readonly flush: () => void
  readonly close: () => void
}

declare global {
  interface FileSystemFileHandle {
    createSyncAccessHandle(): Promise<SyncAccessHandle>
  }
}

/** A file that this tab alone may write, for as long as it is open. */
type Held = { readonly name: string; readonly handle: SyncAccessHandle }

/** The journal's files in the origin private file system. Rejects where the browser has none, as in private windows. */
export async function openJournalFiles(): Promise<JournalFiles> {
  const root = await navigator.storage.getDirectory()
  const directory = await root.getDirectoryHandle(DIRECTORY, { create: true })
  let own = (await holdFree(directory, 1))[0] ?? (await writeNew(directory, new Uint8Array()))

  return {
    async readAll() {
      const others = (await namesIn(directory)).filter((name) => name !== own.name)
      return [bytesOf(own.handle), ...(await Promise.all(others.map((name) => readShared(directory, name))))]
    },
    append: (bytes) => appendTo(own.handle, bytes),
    async rewrite(make) {
      // Held from before they are read until they are removed: nobody can add to them in between.
      const free = await holdFree(directory, Infinity)
      const old = [own, ...free]
      try {
        const heldNames = new Set(old.map(({ name }) => name))
        const inUse = (await namesIn(directory)).filter((name) => !heldNames.has(name))
        const shared = await Promise.all(inUse.map((name) => readShared(directory, name)))
        own = await writeNew(directory, make([...old.map(({ handle }) => bytesOf(handle)), ...shared]))
      } catch (error) {
        for (const { handle } of free) handle.close()
        throw error
      }
      for (const { handle } of old) handle.close()
      // One that stays costs room, and no harm: what it says is older.
      await Promise.allSettled(old.map(({ name }) => directory.removeEntry(name)))
    },
  }
}

function bytesOf(handle: SyncAccessHandle): Uint8Array {
  const bytes = new Uint8Array(handle.getSize())
  const read = handle.read(bytes, { at: 0 })
  return bytes.subarray(0, read)
}

function appendTo(handle: SyncAccessHandle, bytes: Uint8Array): void {
  const size = handle.getSize()
  try {
    if (handle.write(bytes, { at: size }) < bytes.length) throw new DOMException('No room', 'QuotaExceededError')
    handle.flush()
  } catch (error) {
    handle.truncate(size)
    throw error
  }
}

async function namesIn(directory: FileSystemDirectoryHandle): Promise<readonly string[]> {
  const names: string[] = []
  for await (const name of directory.keys()) names.push(name)
  return names
}

/** Reads what another tab may be adding to: at worst its last entry is torn, which the reader of entries passes over. */
async function readShared(directory: FileSystemDirectoryHandle, name: string): Promise<Uint8Array> {
  const file = await (await directory.getFileHandle(name)).getFile()
  return new Uint8Array(await file.arrayBuffer())
}

/** All of it on the disk, or no file at all. */
async function writeNew(directory: FileSystemDirectoryHandle, bytes: Uint8Array<ArrayBuffer>): Promise<Held> {
  const name = `${crypto.randomUUID()}.log`
  let handle: SyncAccessHandle | undefined
  try {
    handle = await (await directory.getFileHandle(name, { create: true })).createSyncAccessHandle()
    appendTo(handle, bytes)
    return { name, handle }
  } catch (error) {
    handle?.close()
    await directory.removeEntry(name).catch(() => {}) // it may not have come to be
    throw error
  }
}

/** Takes files that closed tabs have left, so that their number stays that of the tabs that were ever open at once. */
async function holdFree(directory: FileSystemDirectoryHandle, most: number): Promise<readonly Held[]> {
  const held: Held[] = []
  for await (const name of directory.keys()) {
    if (held.length >= most) break
    const file = await directory.getFileHandle(name)
    const handle = await file.createSyncAccessHandle().catch((error: unknown) => {
      if (error instanceof DOMException && error.name === 'NoModificationAllowedError') return null // an open tab's
      throw error
    })
    if (handle) held.push({ name, handle })
  }
  return held
}
