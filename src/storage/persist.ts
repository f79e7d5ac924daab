/** Asks the browser to keep what Lectern stores when space runs short; null where it cannot be asked. */
export async function askToPersist(): Promise<boolean | null> {
  // Some browsers reject instead of answering no, for instance in private windows.
  return (
    (await storageManager()
      ?.persist?.()
      .catch(() => null)) ?? null
  )
}

/** Whether the browser has promised to keep it; null where it does not say. */
export async function isPersisted(): Promise<boolean | null> {
  return (
    (await storageManager()
      ?.persisted?.()
      .catch(() => null)) ?? null
  )
}

// Absent on insecure origins and in jsdom, whatever the types say.
function storageManager(): Partial<StorageManager> | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.storage
}
