import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useRef, useState } from 'react'
import type { AnnotationFile } from '#queries/read-annotation-file.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'
import { useDroppedAnnotations } from './use-dropped-annotations.ts'

// Reading and placing come with the first file.
const ImportDialog = lazy(async () => ({ default: (await import('./ImportDialog.tsx')).ImportDialog }))

/** Brings annotations in from a file that is chosen, or dropped on the page. */
export function ImportButton() {
  const client = useQueryClient()
  const { show } = useNotices()
  const [file, setFile] = useState<AnnotationFile | null>(null)
  const [reading, setReading] = useState(false)
  const input = useRef<HTMLInputElement>(null)

  const read = async (chosen: File) => {
    setReading(true)
    try {
      const { readAnnotationFile } = await import('#queries/read-annotation-file.ts')
      const opened = await readAnnotationFile(client, chosen)
      if (opened.kind === 'file') setFile(opened.file)
      else show(opened.why, { tone: 'problem' })
    } catch {
      show('Not brought in: the page could not load what reads it. Reload the page and try again.', { tone: 'problem' })
    } finally {
      setReading(false)
    }
  }
  useDroppedAnnotations((dropped) => void read(dropped))

  return (
    <>
      <Button disabled={reading} onClick={() => input.current?.click()}>
        {reading ? 'Reading …' : 'Import'}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,.jsonld,.annotation,application/json,application/ld+json"
        aria-label="A file of annotations"
        className="hidden"
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) void read(chosen)
          // The same file can be chosen again.
          target.value = ''
        }}
      />
      {file && (
        <Suspense>
          {/* A file that was chosen meanwhile stays open. */}
          <ImportDialog key={file.id} file={file} onClose={() => setFile((now) => (now === file ? null : now))} />
        </Suspense>
      )}
    </>
  )
}
