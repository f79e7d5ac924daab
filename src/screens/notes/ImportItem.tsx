import { useId, type ReactNode } from 'react'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Planned } from '#domain/exchange/annotations/plan-import.ts'
import { authorOf, readReplies } from '#domain/exchange/annotations/replies.ts'
import type { Decision } from '#queries/import-annotations.ts'

/** One annotation of a file: what it says, what would happen to it, and the choice. */
export function ImportItem({
  planned,
  isHere,
  decision,
  onDecide,
}: {
  readonly planned: Planned
  /** Its text is here. */
  readonly isHere: boolean
  readonly decision: Decision
  readonly onDecide: (decision: Decision) => void
}) {
  const id = useId()
  const { kind, annotation, present } = planned
  const quote = annotation.target.quote.exact
  const about = (
    <span className="line-clamp-3 font-serif leading-snug" dir="auto">
      {quote === '' ? <i>On the whole text</i> : quote}
    </span>
  )
  return (
    <li
      data-colour={annotation.colour}
      className="grid grid-cols-1 gap-1.5 rounded-lg border border-line bg-page py-2.5 pr-3 pl-4 shadow-[inset_4px_0_0_var(--stroke)] [contain-intrinsic-size:auto_5rem] [content-visibility:auto]"
    >
      {kind === 'new' || kind === 'unplaced' ? (
        <label htmlFor={id} className="flex gap-3">
          <input
            id={id}
            type="checkbox"
            checked={decision === 'take'}
            onChange={({ target }) => onDecide(target.checked ? 'take' : 'leave')}
            className="mt-0.5 size-5 shrink-0 accent-accent"
          />
          {about}
        </label>
      ) : (
        about
      )}
      {/* Below the quote, not below its box. */}
      <div className={`grid grid-cols-1 gap-1.5 ${kind === 'new' || kind === 'unplaced' ? 'pl-8' : ''}`}>
        {kind === 'conflict' && present ? (
          <Conflict planned={planned} present={present} decision={decision} onDecide={onDecide} />
        ) : (
          <Said annotation={annotation} />
        )}
        <p className="text-xs text-soft">{consequenceOf(planned, isHere)}</p>
      </div>
    </li>
  )
}

function Conflict({
  planned: { annotation },
  present,
  decision,
  onDecide,
}: {
  readonly planned: Planned
  readonly present: Annotation
  readonly decision: Decision
  readonly onDecide: (decision: Decision) => void
}) {
  return (
    <>
      <div className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        <Side name={present.deleted === null ? 'Here' : 'Here, in the trash'} annotation={present} />
        <Side name="In the file" annotation={annotation} />
      </div>
      <label className="flex flex-wrap items-center gap-2 text-sm">
        <span className="text-soft">Keep</span>
        <select
          value={decision}
          onChange={({ target }) => onDecide(CHOICES.find((choice) => choice === target.value) ?? 'leave')}
          className="h-9 rounded-md border border-edge bg-raised px-1.5 text-ink"
        >
          <option value="leave">what is here</option>
          <option value="theirs">what the file says</option>
          <option value="both">both</option>
        </select>
      </label>
    </>
  )
}

const CHOICES = ['leave', 'theirs', 'both'] as const

function Side({ name, annotation }: { readonly name: string; readonly annotation: Annotation }) {
  return (
    <div className="min-w-0">
      <p className="text-xs font-medium text-soft">
        {name}: {annotation.colour}
      </p>
      <Said annotation={annotation} empty="No note" />
    </div>
  )
}

function Said({ annotation, empty = '' }: { readonly annotation: Annotation; readonly empty?: string }): ReactNode {
  const { note, tags } = annotation
  const author = authorOf(annotation)
  const replies = readReplies(annotation).length
  const facts = [
    author === null ? '' : `by ${author}`,
    tags.map((tag) => `#${tag}`).join(' '),
    replies === 0 ? '' : replies === 1 ? '1 reply' : `${replies} replies`,
  ].filter((fact) => fact !== '')
  return (
    <>
      {(note || empty) && (
        <p dir="auto" className="line-clamp-4 text-sm wrap-anywhere whitespace-pre-wrap">
          {note || <span className="text-soft">{empty}</span>}
        </p>
      )}
      {facts.length > 0 && <p className="text-xs wrap-anywhere text-soft">{facts.join(' · ')}</p>}
    </>
  )
}

/** What would become of it, in words. */
function consequenceOf({ kind, anchor, present }: Planned, isHere: boolean): string {
  if (kind === 'same') return 'Here already.'
  if (kind === 'conflict') return 'It is here and says something else.'
  const back = present ? 'It is in the trash and comes back. ' : ''
  if (kind === 'new')
    return `${back}${anchor === 'changed' ? 'New. The text has changed there: you will be asked to check it.' : 'New.'}`
  if (isHere) return `${back}Its place in the text is not certain. It would be listed there, to be put in its place.`
  return `${back}Its text is not here. Kept, it is listed under Notes without a place.`
}
