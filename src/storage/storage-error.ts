/**
 * Why storing failed, as far as the reader's next step differs:
 * `quota` no room, `blocked` another tab has another version, `unavailable` this browser or mode stores nothing,
 * `lost` the connection or the record went away.
 */
export type StorageErrorKind = 'quota' | 'blocked' | 'unavailable' | 'lost' | 'unknown'

const ADVICE: Readonly<Record<StorageErrorKind, string>> = {
  quota: 'Not saved: the browser has no room left for Lectern. Free some disk space, then try again.',
  blocked:
    'Not saved: Lectern is open in another tab with another version. Close the other tabs, then reload this one.',
  unavailable:
    'This browser does not let Lectern store anything, perhaps because the window is private or the disk is full. What you do now will be gone when you close the tab.',
  lost: 'Not saved: the browser closed its database. Reload the page, then try again.',
  unknown: 'Not saved: the browser refused to store it. Reload the page, then try again.',
}

/** The one error of storage. Its message tells the reader what to do; its cause is what the browser said. */
export class StorageError extends Error {
  override readonly name = 'StorageError'
  readonly kind: StorageErrorKind

  constructor(kind: StorageErrorKind, message: string = ADVICE[kind], options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/** What went wrong while a transaction ran, or before it could start. */
export function asStorageError(cause: unknown): StorageError {
  return cause instanceof StorageError ? cause : storageError(kindOf(cause), cause)
}

/** What went wrong while the database was opened: there, an internal error means that there is no database at all. */
export function asOpeningError(cause: unknown): StorageError {
  if (cause instanceof StorageError) return cause
  const kind = kindOf(cause)
  return storageError(kind === 'lost' || kind === 'unknown' ? 'unavailable' : kind, cause)
}

function storageError(kind: StorageErrorKind, cause: unknown): StorageError {
  return new StorageError(kind, ADVICE[kind], { cause })
}

function kindOf(cause: unknown): StorageErrorKind {
  if (!(cause instanceof DOMException)) return 'unknown'
  switch (cause.name) {
    case 'QuotaExceededError':
      return 'quota'
    case 'VersionError':
      return 'blocked'
    case 'SecurityError':
    case 'NotSupportedError':
      return 'unavailable'
    // WebKit says UnknownError when its storage process is gone; Chromium aborts what was running.
    case 'InvalidStateError':
    case 'AbortError':
    case 'UnknownError':
      return 'lost'
    default:
      return 'unknown'
  }
}
