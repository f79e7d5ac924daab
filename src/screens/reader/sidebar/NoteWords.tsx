import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Markdown } from '#ui/Markdown.tsx'

const LONG = 500 // characters; a longer note would push the other cards out of sight

/** A note to be read; a long one is cut until it is asked for. */
export function NoteWords({ note }: { readonly note: string }) {
  const [whole, setWhole] = useState(false)
  const long = note.length > LONG

  return (
    <>
      <div className={`mt-2 pr-1.5 pl-1 text-sm ${long && !whole ? 'max-h-32 overflow-hidden mask-b-from-70%' : ''}`}>
        <Markdown text={note} />
      </div>
      {long && (
        <Button look="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  )
}
