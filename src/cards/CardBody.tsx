import { useRef, useState, type ReactNode } from 'react'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { authorOf, readReplies } from '#domain/exchange/annotations/replies.ts'
import type { Draft } from '#queries/drafts.ts'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { LongMarkdown } from '#ui/LongMarkdown.tsx'
import { Replies } from '#ui/Replies.tsx'
import { CardActions } from './CardActions.tsx'
import type { CardCommands } from './card-commands.ts'
import { DraftOffer } from './DraftOffer.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { TagEditor } from './TagEditor.tsx'

/** What a highlight says beside its words, and what can be done with it: note, tags, colour and time, changed in place. */
export function CardBody({
  annotation,
  editing,
  draft,
  picked,
  onPick,
  onPage = false,
  to,
  children,
}: {
  readonly annotation: Annotation
  readonly editing: boolean
  /** Words of its note that were written and never saved. */
  readonly draft: Draft | null
  readonly picked: boolean
  /** Picks it, or lets it go; or picks all from the last one up to it. */
  readonly onPick: (through: boolean) => void
  /** It has the width of a page. */
  readonly onPage?: boolean
  readonly to: CardCommands
  /** Buttons for what only this card can do. */
  readonly children?: ReactNode
}) {
  /** The words that the field for tags opens with; null while it is closed. */
  const [tagging, setTagging] = useState<string | null>(null)
  const { note, tags } = annotation
  const author = authorOf(annotation)
  const body = useRef<HTMLDivElement>(null)
  /** What closes on the card leaves the focus at the button that opened it. */
  const backTo = (button: 'note' | 'tags' | 'colours') =>
    focusIfLost(() => body.current?.querySelector<HTMLElement>(`[data-opens=${button}]`))

  return (
    <div ref={body}>
      {author !== null && <p className="mt-2 -mb-1 px-1 text-xs wrap-anywhere text-soft">by {author}</p>}
      {editing ? (
        <NoteEditor
          annotationId={annotation.id}
          note={note}
          draft={draft}
          onEnd={(written) => {
            to.endEdit(annotation, written)
            backTo('note')
          }}
        />
      ) : (
        <>
          {note && (
            <div className="mt-2 pr-1.5 pl-1 text-sm">
              <LongMarkdown text={note} onPage={onPage} />
            </div>
          )}
          {draft && (
            <DraftOffer
              annotationId={annotation.id}
              draft={draft}
              onContinue={() => to.edit(annotation)}
              onGone={() => backTo('note')}
            />
          )}
        </>
      )}
      <div className="px-1">
        <Replies replies={readReplies(annotation)} />
      </div>
      {(tagging !== null || tags.length > 0) && (
        <TagEditor
          tags={tags}
          typing={tagging}
          onAdd={async (added, typed) => {
            const isKept = await to.change(annotation, { addTags: added })
            // They stay where they were typed, also where the field was left with them.
            if (!isKept) setTagging(typed)
            return isKept
          }}
          onRemove={(tag) => {
            void to.change(annotation, { removeTags: [tag] })
            backTo('tags')
          }}
          onEnd={() => {
            setTagging(null)
            backTo('tags')
          }}
        />
      )}
      <CardActions
        annotation={annotation}
        tagging={tagging !== null}
        picked={picked}
        onPick={onPick}
        onTagging={(on) => setTagging(on ? '' : null)}
        backTo={backTo}
        to={to}
      >
        {children}
      </CardActions>
    </div>
  )
}
