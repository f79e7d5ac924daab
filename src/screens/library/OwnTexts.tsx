import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { removedTextsQuery } from '#queries/own-entries.ts'
import { fileOf, type Pasted, readPasted } from '#queries/pasted.ts'
import { startImport } from '#queries/start-import.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'
import { AddTexts } from './AddTexts.tsx'
import { RemovedTexts } from './RemovedTexts.tsx'

const SHORT = 200 // characters: so little is shown first, as it may have been pasted by mistake

/** What brings texts in and back: the dialog of the button, pasting, and what was removed. */
export function OwnTexts({ adding, onAdding }: { readonly adding: boolean; readonly onAdding: (on: boolean) => void }) {
  const client = useQueryClient()
  const { data: removed = [] } = useQuery(removedTextsQuery)
  const { fail } = useNotices()
  const [looking, setLooking] = useState(false)
  const [draft, setDraft] = useState<Pasted | null>(null)

  const bringIn = (files: readonly File[]) => {
    onAdding(false)
    setDraft(null)
    startImport(client, files).catch(fail)
  }

  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')
      if (inField || document.querySelector('dialog[open]')) return
      const files = [...(event.clipboardData?.files ?? [])]
      const words = readPasted(event.clipboardData)
      const { text } = words
      const short = text.trim().length < SHORT
      if (files.length === 0 && text.trim() === '') return
      event.preventDefault()
      // A program that copies words often adds a picture of them.
      if (text === '' || !short) {
        const brought = text === '' ? files : [fileOf(words)]
        startImport(client, brought).catch(fail)
        return
      }
      setDraft(words)
      onAdding(true)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [client, onAdding, fail])

  return (
    <>
      {removed.length > 0 && (
        <p className="mt-6">
          <Button icon="bin" look="quiet" onClick={() => setLooking(true)}>
            Removed texts ({removed.length})
          </Button>
        </p>
      )}
      {adding && (
        <AddTexts
          draft={draft}
          onAdd={bringIn}
          onClose={() => {
            onAdding(false)
            setDraft(null)
          }}
        />
      )}
      {looking && <RemovedTexts removed={removed} onClose={() => setLooking(false)} />}
    </>
  )
}
