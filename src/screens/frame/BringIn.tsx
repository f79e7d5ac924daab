import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { importRunQuery } from '#queries/import-run.ts'
import { startImport } from '#queries/start-import.ts'
import { useNotices } from '#ui/notices.tsx'
import { ImportReport } from './ImportReport.tsx'

/** Takes texts that are dropped on any screen, and tells how bringing them in goes on. */
export function BringIn() {
  const client = useQueryClient()
  const { data: run = null } = useQuery(importRunQuery)
  const { show } = useNotices()
  const [over, setOver] = useState(false)

  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      // Without a next element the pointer has left the window.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      startImport(client, droppedIn(event)).catch((error: unknown) => show(String(error), { tone: 'problem' }))
    }
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('dragleave', onDragLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('dragleave', onDragLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [client, show])

  return (
    <>
      {over && (
        <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-page/80 p-4">
          <p className="rounded-xl border-2 border-dashed border-accent bg-raised px-8 py-6 text-lg font-medium text-ink shadow-xl">
            Drop the texts to add them
          </p>
        </div>
      )}
      {run && <ImportReport run={run} />}
    </>
  )
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false
}

/** Read at once: after the event the browser takes it back. */
function droppedIn({ dataTransfer }: DragEvent): readonly (File | FileSystemEntry)[] {
  const items = [...(dataTransfer?.items ?? [])].filter(({ kind }) => kind === 'file')
  return items.flatMap((item) => {
    const entry = item.webkitGetAsEntry()
    // A file's own entry gives no more than the file does.
    const dropped = entry?.isDirectory ? entry : item.getAsFile()
    return dropped ? [dropped] : []
  })
}
