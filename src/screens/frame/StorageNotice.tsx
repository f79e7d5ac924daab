import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useToasts } from '#ui/notices.tsx'
import { storageStateQuery, type StorageState } from '#queries/storage-state.ts'

/** Says what is wrong with what the browser keeps, and what the reader can do; nothing while all is well. */
export function StorageNotice() {
  const { data: state } = useQuery(storageStateQuery)
  const { toasts } = useToasts()
  const [told, setTold] = useState<Error | null>(null)
  const error = state?.lastError ?? null
  // Whoever asked for the change has been told by a message: closed, it is not said once more.
  if (error !== told && toasts.some(({ text }) => text === error?.message)) setTold(error)

  const sentence = state && sentenceFor({ ...state, lastError: error === told ? null : state.lastError })
  if (!sentence) return null
  return (
    <p role="alert" className="border-b border-danger bg-raised px-4 py-2 text-center text-sm text-danger">
      {sentence}
    </p>
  )
}

function sentenceFor({ lastError, journal, unreadable }: StorageState): string | null {
  if (lastError) return lastError.message
  if (journal.kind === 'on' && journal.restored > 0) {
    return `The browser had lost its database. ${journal.restored} of your highlights, notes and corrections were put back from the second copy.`
  }
  if (unreadable.length > 0) {
    return `${unreadable.length} of the things kept here cannot be read by this version of Lectern. They stay where they are; a newer version may read them.`
  }
  return null
}
