import type { Annotation } from '#domain/annotation/annotation.ts'
import { sliceOf, type Span } from '#domain/text/span.ts'
import { Button } from '#ui/Button.tsx'

const AROUND = 32 // characters on each side of a suggestion: enough to know the place again

/** A highlight whose words are gone: what stood around them, and where it may belong. */
export function LostWords({
  annotation,
  suggestions,
  text,
  onShow,
  onAttach,
}: {
  readonly annotation: Annotation
  readonly suggestions: readonly Span[]
  readonly text: string
  readonly onShow: (at: Span) => void
  readonly onAttach: (at: Span) => void
}) {
  const { exact, prefix, suffix } = annotation.target.quote
  return (
    <div className="grid gap-2 pr-1.5 pl-1">
      <p dir="auto" className="line-clamp-6 font-serif text-[0.95rem] leading-snug text-soft">
        {prefix && `…${prefix}`}
        <q className="text-ink underline decoration-(--stroke) decoration-2 before:content-none after:content-none">
          {exact}
        </q>
        {suffix && `${suffix}…`}
      </p>
      {suggestions.length > 0 && (
        <>
          <p className="text-xs font-medium">
            {suggestions.length === 1 ? 'It may belong here:' : 'It may belong to one of these places:'}
          </p>
          <ol className="grid gap-2">
            {suggestions.map((at) => (
              <li key={`${at.start}-${at.end}`} className="rounded-md border border-line bg-page p-2">
                <p dir="auto" className="line-clamp-4 font-serif text-sm leading-snug text-soft">
                  …{text.slice(Math.max(0, at.start - AROUND), at.start)}
                  <b className="font-semibold text-ink">{sliceOf(text, at)}</b>
                  {text.slice(at.end, at.end + AROUND)}…
                </p>
                <div className="mt-1.5 flex flex-wrap gap-1.5">
                  <Button onClick={() => onAttach(at)}>Attach here</Button>
                  <Button look="quiet" onClick={() => onShow(at)}>
                    Show
                  </Button>
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  )
}
