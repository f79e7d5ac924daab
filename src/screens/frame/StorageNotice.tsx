import { useQuery } from '@tanstack/react-query'
import { storageStateQuery } from '#queries/storage-state.ts'

/** Says what is wrong with the browser's store, and what the reader can do; nothing while all is well. */
export function StorageNotice() {
  const { data: state } = useQuery(storageStateQuery)
  if (!state?.lastError) return null
  return (
    <p role="alert" className="border-b border-danger bg-raised px-4 py-2 text-center text-sm text-danger">
      {state.lastError.message}
    </p>
  )
}
