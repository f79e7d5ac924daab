import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { isAnnotationFile, openAnnotationFiles } from '#queries/annotation-files.ts'
import { importRunQuery } from '#queries/import-run.ts'
import { fileOf, readPasted } from '#queries/pasted.ts'
import { startImport } from '#queries/start-import.ts'
import { useNotices } from '#ui/notices.tsx'
import { ArrivingPage } from './ArrivingPage.tsx'
import { ImportReport } from './ImportReport.tsx'
import { onlyAddress, useHandedFiles } from './use-handed-files.ts'

/** Takes texts and annotations that are dropped on any screen, and tells how bringing them in goes on. */
export function BringIn() {
  const client = useQueryClient()
  const { data: run = null } = useQuery(importRunQuery)
  const navigate = useNavigate()
  const { fail } = useNotices()
  const [over, setOver] = useState(false)
  useHandedFiles(client, fail)

  const takeFiles = useEffectEvent(async (dropped: readonly (File | FileSystemEntry)[]) => {
    const notes = dropped.filter((each) => each instanceof File && isAnnotationFile(each.name))
    const texts = dropped.filter((each) => !notes.includes(each))
    // Texts first: the annotations may be theirs.
    if (texts.length > 0) await startImport(client, texts)
    if (notes.length === 0) return
    const refusals = await openAnnotationFiles(
      client,
      notes.filter((each) => each instanceof File),
    )
    for (const why of refusals) fail(why)
    // What would happen is shown there, before it does.
    if (refusals.length < notes.length) await navigate('/notes')
  })

  useEffect(() => {
    // What is dragged within this page is not brought in.
    let own = false
    const onDragStart = () => {
      own = true
    }
    const onDragEnd = () => {
      own = false
    }
    const onDragOver = (event: DragEvent) => {
      if (own || !bringsSomething(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      // Without a next element the pointer has left the window.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      // A field that has taken it knows better what it is.
      if (own || event.defaultPrevented || !bringsSomething(event)) return
      event.preventDefault()
      const address = hasFiles(event) ? '' : (event.dataTransfer?.getData('text/uri-list') ?? '').split(/\s/, 1)[0]
      if (address) fail(onlyAddress(address))
      else takeFiles(hasFiles(event) ? droppedIn(event) : [fileOf(readPasted(event.dataTransfer))]).catch(fail)
    }
    document.addEventListener('dragstart', onDragStart)
    document.addEventListener('dragend', onDragEnd)
    document.addEventListener('dragover', onDragOver)
    document.addEventListener('dragleave', onDragLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragstart', onDragStart)
      document.removeEventListener('dragend', onDragEnd)
      document.removeEventListener('dragover', onDragOver)
      document.removeEventListener('dragleave', onDragLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [fail])

  return (
    <>
      {over && (
        <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-page/80 p-4">
          <p className="rounded-xl border-2 border-dashed border-accent bg-raised px-8 py-6 text-lg font-medium text-ink shadow-xl">
            Drop texts or annotations to bring them in
          </p>
        </div>
      )}
      {run && <ImportReport run={run} />}
      <ArrivingPage />
    </>
  )
}

/** Files, or words from another window that are not dropped into a field. */
function bringsSomething(event: DragEvent): boolean {
  if (hasFiles(event)) return true
  const inField =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, [contenteditable]') !== null
  const types = event.dataTransfer?.types ?? []
  return !inField && (types.includes('text/plain') || types.includes('text/uri-list'))
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
