import { Button } from '#ui/Button.tsx'
import type { Destination } from './destination.ts'

/** What became of a quote link when the words are not the ones that it was made for; stays in sight beside the passage. */
export function LinkNotice({
  destination,
  onGo,
  onClose,
}: {
  readonly destination: Destination
  readonly onGo: () => void
  readonly onClose: () => void
}) {
  const sentence = sentenceFor(destination)
  if (sentence === null) return null
  return (
    <section
      aria-label="About this link"
      className="sticky top-[calc(var(--bar)+0.5rem)] z-10 cramped:static mb-8 rounded-lg border border-danger bg-raised p-4 font-sans text-sm leading-relaxed shadow-lg"
    >
      <p className="font-medium">{sentence}</p>
      {'words' in destination && (
        <p className="mt-1 text-soft">
          The link quotes: <q>{destination.words}</q>
        </p>
      )}
      <div className="mt-3 flex gap-2">
        {destination.kind === 'changed quote' && <Button onClick={onGo}>Show the passage</Button>}
        <Button look="quiet" onClick={onClose}>
          Close
        </Button>
      </div>
    </section>
  )
}

function sentenceFor(destination: Destination): string | null {
  switch (destination.kind) {
    case 'changed quote':
      return 'The text has changed since this link was made. The closest passage is marked.'
    case 'lost quote':
      return 'The passage that this link quotes is not in the text any more.'
    case 'broken quote':
      return 'This link is incomplete: a part of it was lost on the way. Ask for it once more, or look for the passage below.'
    case 'none':
    case 'last place':
    case 'place':
    case 'quote':
      return null
  }
}
