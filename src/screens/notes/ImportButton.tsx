import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useRef, useState } from 'react'
import {
  ANNOTATION_FILES,
  closeAnnotationFile,
  openAnnotationFiles,
  openFilesQuery,
} from '#queries/annotation-files.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'

// Reading and placing come with the first file.
const ImportDialog = lazy(async () => ({ default: (await import('./import-dialogs.ts')).ImportDialog }))
const CorrectionsDialog = lazy(async () => ({ default: (await import('./import-dialogs.ts')).CorrectionsDialog }))

/** Brings annotations and corrections in from files that are chosen here, or were dropped on any screen: one after the other. */
export function ImportButton() {
  const client = useQueryClient()
  const { fail } = useNotices()
  const { data: [file] = [] } = useQuery(openFilesQuery)
  const [reading, setReading] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  const read = async (chosen: readonly File[]) => {
    setReading(true)
    try {
      const refusals = await openAnnotationFiles(client, chosen)
      for (const why of refusals) fail(why)
    } catch {
      fail('Not brought in: the page could not load what reads it. Reload the page and try again.')
    } finally {
      setReading(false)
    }
  }

  return (
    <>
      <Button disabled={reading} onClick={() => input.current?.click()}>
        {reading ? 'Reading …' : 'Import'}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={ANNOTATION_FILES}
        aria-label="A file of annotations"
        className="hidden"
        onChange={({ target }) => {
          const chosen = [...(target.files ?? [])]
          if (chosen.length > 0) void read(chosen)
          // The same file can be chosen again.
          target.value = ''
        }}
      />
      {file && (
        <Suspense>
          {file.form === 'corrections' ? (
            <CorrectionsDialog key={file.id} file={file} onClose={() => closeAnnotationFile(client, file.id)} />
          ) : (
            <ImportDialog key={file.id} file={file} onClose={() => closeAnnotationFile(client, file.id)} />
          )}
        </Suspense>
      )}
    </>
  )
}
