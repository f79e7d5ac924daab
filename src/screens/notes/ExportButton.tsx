import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import type { NotesOfText } from './notes-of-text.ts'

// The formats come with the first export.
const ExportMenu = lazy(async () => ({ default: (await import('./ExportMenu.tsx')).ExportMenu }))

/** Opens the choice of formats for what the list shows. */
export function ExportButton({ notes }: { readonly notes: readonly NotesOfText[] }) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  return (
    <>
      <Button ref={button} icon="down" aria-expanded={open} onClick={() => setOpen(!open)}>
        Export
      </Button>
      <Suspense>{open && <ExportMenu button={button} notes={notes} onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
