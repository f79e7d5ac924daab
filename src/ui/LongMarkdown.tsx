import { useState } from 'react'
import { Button } from './Button.tsx'
import { Markdown } from './Markdown.tsx'

// Characters; a longer one would push what stands below it out of sight.
const LONG = 500
const LONG_ON_PAGE = 2000
/** Of one that is cut, so many times as much is laid out: more than fits, and little of a book that was pasted. */
const LAID_OUT = 4

/** A text that a reader wrote, as Markdown; a long one is cut until it is asked for. */
export function LongMarkdown({
  text,
  onPage = false,
}: {
  readonly text: string
  /** It has the width of a page. */
  readonly onPage?: boolean
}) {
  const [whole, setWhole] = useState(false)
  const most = onPage ? LONG_ON_PAGE : LONG
  const long = text.length > most
  const cut = long && !whole

  return (
    <>
      <div className={cut ? `overflow-hidden mask-b-from-70% ${onPage ? 'max-h-80' : 'max-h-32'}` : ''}>
        <Markdown text={cut ? text.slice(0, most * LAID_OUT) : text} />
      </div>
      {long && (
        <Button look="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? 'Show less' : 'Show all'}
        </Button>
      )}
    </>
  )
}
