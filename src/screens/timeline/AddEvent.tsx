import type { Span } from '#domain/text/span.ts'

/** How words become an event; a highlight at once. */
export function AddEvent({
  text,
  highlights,
  onTell,
}: {
  readonly text: string
  readonly highlights: readonly Span[]
  readonly onTell: (at: Span) => void
}) {
  return (
    <details className="mt-6 rounded-md border border-edge bg-raised px-3 text-sm print:hidden">
      <summary className="min-h-9 py-1.5 font-medium">Add an event</summary>
      <p className="pb-3 text-soft">
        Select the words in the text that tell it, then press the clock in the bar.
        {highlights.length > 0 && ' Or take words that you have highlighted:'}
      </p>
      <ul className="grid gap-1 pb-2">
        {highlights.map((at) => (
          <li key={`${at.start}-${at.end}`}>
            <button
              type="button"
              onClick={() => onTell(at)}
              className="line-clamp-2 min-h-9 w-full rounded-md px-2 py-1 text-left font-serif leading-snug hover:bg-sunken"
            >
              {text.slice(at.start, at.end)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
