import { useRef, useState } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { authorOf, readReplies } from '#domain/exchange/annotations/replies.ts'
import type { Draft } from '#queries/drafts.ts'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { LongMarkdown } from '#ui/LongMarkdown.tsx'
import { Replies } from '#ui/Replies.tsx'
import type { Row } from '#ui/use-rows.ts'
import { CardActions } from './CardActions.tsx'
import type { CardCommands } from './card-commands.ts'
import { CardWords } from './CardWords.tsx'
import { DraftOffer } from './DraftOffer.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { TagEditor } from './TagEditor.tsx'

/** One highlight of the list: its words, note, tags, colour and time; edited in place. Out of sight it costs no layout. */
export function AnnotationCard({
  placed,
  text,
  active,
  editing,
  draft,
  selecting,
  picked,
  onPick,
  row,
  to,
}: {
  readonly placed: Placed
  /** The text as it is now. */
  readonly text: string
  readonly active: boolean
  readonly editing: boolean
  /** Words of its note that were written and never saved. */
  readonly draft: Draft | null
  /** Words of the text are selected now. */
  readonly selecting: boolean
  readonly picked: boolean
  /** Picks it, or lets it go; or picks all from the last one up to it. */
  readonly onPick: (through: boolean) => void
  readonly row: Row['props']
  readonly to: CardCommands
}) {
  const [tagging, setTagging] = useState(false)
  const { annotation } = placed
  const author = authorOf(annotation)
  const card = useRef<HTMLLIElement>(null)
  const { measure, ...rowProps } = row
  /** What closes on the card leaves the focus at the button that opened it. */
  const backTo = (button: 'note' | 'tags' | 'colours') =>
    focusIfLost(() => card.current?.querySelector<HTMLElement>(`[data-opens=${button}]`))

  return (
    <li
      {...rowProps}
      ref={(element) => {
        card.current = element
        measure?.(element)
      }}
      id={`note-${annotation.id}`}
      data-colour={annotation.colour}
      aria-current={active}
      className="rounded-lg border border-line bg-raised py-2.5 pr-1.5 pl-3 shadow-[inset_4px_0_0_var(--stroke)] [contain-intrinsic-size:auto_7rem] [content-visibility:auto] aria-[current=true]:border-accent aria-[current=true]:ring-1 aria-[current=true]:ring-accent"
    >
      <CardWords placed={placed} text={text} selecting={selecting} to={to} />
      {author !== null && <p className="mt-2 -mb-1 px-1 text-xs wrap-anywhere text-soft">by {author}</p>}
      {editing ? (
        <NoteEditor
          annotationId={annotation.id}
          note={annotation.note}
          draft={draft}
          onEnd={(written) => {
            to.endEdit(annotation, written)
            backTo('note')
          }}
        />
      ) : (
        <>
          {annotation.note && (
            <div className="mt-2 pr-1.5 pl-1 text-sm">
              <LongMarkdown text={annotation.note} />
            </div>
          )}
          {draft && <DraftOffer annotationId={annotation.id} draft={draft} onContinue={() => to.edit(annotation)} />}
        </>
      )}
      <div className="px-1">
        <Replies replies={readReplies(annotation)} />
      </div>
      {(tagging || annotation.tags.length > 0) && (
        <TagEditor
          tags={annotation.tags}
          typing={tagging}
          onAdd={(tags) => to.change(annotation, { addTags: tags })}
          onRemove={(tag) => {
            to.change(annotation, { removeTags: [tag] })
            backTo('tags')
          }}
          onEnd={() => {
            setTagging(false)
            backTo('tags')
          }}
        />
      )}
      <CardActions
        placed={placed}
        tagging={tagging}
        selecting={selecting}
        picked={picked}
        onPick={onPick}
        onTagging={setTagging}
        backTo={backTo}
        to={to}
      />
    </li>
  )
}
