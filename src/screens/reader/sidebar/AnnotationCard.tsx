import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useRef, useState } from 'react'
import type { Colour } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { sliceOf } from '#domain/text/span.ts'
import { draftsQuery } from '#queries/drafts.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { Swatches } from '../Swatches.tsx'
import type { CardCommands } from './card-commands.ts'
import { DraftOffer } from './DraftOffer.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { NoteWords } from './NoteWords.tsx'
import { TagEditor } from './TagEditor.tsx'

// Texts seldom change: what a changed one needs comes when it is needed.
const WordChanges = lazy(async () => ({ default: (await import('./WordChanges.tsx')).WordChanges }))
const LostWords = lazy(async () => ({ default: (await import('./LostWords.tsx')).LostWords }))

/** One highlight of the list: its words, note, tags, colour and time; edited in place. Out of sight it costs no layout. */
export function AnnotationCard({
  placed,
  text,
  active,
  editing,
  selecting,
  to,
}: {
  readonly placed: Placed
  /** The text as it is now. */
  readonly text: string
  readonly active: boolean
  readonly editing: boolean
  /** Words of the text are selected now. */
  readonly selecting: boolean
  readonly to: CardCommands
}) {
  const [recolouring, setRecolouring] = useState(false)
  const [tagging, setTagging] = useState(false)
  const { annotation, anchor } = placed
  const quote = annotation.target.quote.exact
  const { data: draft = null } = useQuery({ ...draftsQuery, select: (drafts) => drafts[annotation.id] ?? null })
  const card = useRef<HTMLLIElement>(null)
  /** What closes on the card leaves the focus at the button that opened it. */
  const backTo = (button: string) =>
    focusIfLost(() => card.current?.querySelector<HTMLElement>(`[data-opens=${button}]`))

  return (
    <li
      ref={card}
      id={`note-${annotation.id}`}
      data-colour={annotation.colour}
      aria-current={active}
      className="rounded-lg border border-line bg-raised py-2.5 pr-1.5 pl-3 shadow-[inset_4px_0_0_var(--stroke)] [contain-intrinsic-size:auto_7rem] [content-visibility:auto] aria-[current=true]:border-accent aria-[current=true]:ring-1 aria-[current=true]:ring-accent"
    >
      {anchor.kind === 'changed' && (
        <p className="mb-1.5 pl-1 text-xs font-medium text-danger">The text has changed here: check this.</p>
      )}
      {anchor.kind === 'orphaned' ? (
        <>
          <p className="mb-1.5 pl-1 text-xs font-medium text-danger">
            These words are no longer in the text. They are kept here.
          </p>
          <span className="sr-only">{annotation.colour} highlight: </span>
          <Suspense fallback={<q>{quote}</q>}>
            <LostWords
              annotation={annotation}
              suggestions={anchor.suggestions}
              text={text}
              onShow={(at) => to.go(placed, at)}
              onAttach={(at) => to.attach(annotation, at)}
            />
          </Suspense>
        </>
      ) : (
        <button
          type="button"
          onClick={() => to.go(placed, anchor.at)}
          className={`block w-full pr-1.5 pl-1 text-left font-serif text-[0.95rem] leading-snug ${anchor.kind === 'anchored' ? 'hover:underline' : ''}`}
        >
          <span className="sr-only">{annotation.colour} highlight: </span>
          {anchor.kind === 'changed' ? (
            <Suspense fallback={<q>{quote}</q>}>
              <WordChanges old={quote} now={sliceOf(text, anchor.at)} />
            </Suspense>
          ) : (
            <q className="line-clamp-4 before:content-none after:content-none">{quote}</q>
          )}
        </button>
      )}
      {anchor.kind !== 'anchored' && (
        <div
          className="mt-2 flex flex-wrap gap-1.5 pl-1"
          // Pressing a button must not take the selection away.
          onPointerDown={(event) => event.preventDefault()}
        >
          {anchor.kind === 'changed' && (
            <Button look="main" icon="check" onClick={() => to.attach(annotation, anchor.at)}>
              Keep it here
            </Button>
          )}
          <Button onClick={() => to.move(placed)}>
            {selecting ? 'Attach to the selected words' : 'Attach to other words'}
          </Button>
        </div>
      )}
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
          {annotation.note && <NoteWords note={annotation.note} />}
          {draft && <DraftOffer annotationId={annotation.id} draft={draft} onContinue={() => to.edit(annotation)} />}
        </>
      )}
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
      <div
        role="group"
        aria-label={`Actions for “${quote.slice(0, NAMED)}”`}
        className="mt-1 flex items-center [&_button]:size-8"
      >
        <time dateTime={annotation.created} className="mr-auto truncate pl-1 text-xs text-soft">
          {TIME.format(new Date(annotation.created))}
        </time>
        <IconButton
          icon="note"
          data-opens="note"
          name={annotation.note ? 'Edit the note' : 'Write a note'}
          onClick={() => to.edit(annotation)}
        />
        <IconButton
          icon="tag"
          data-opens="tags"
          name="Add a tag"
          aria-expanded={tagging}
          onClick={() => setTagging(!tagging)}
        />
        <button
          type="button"
          data-opens="colours"
          aria-label={`Colour: ${annotation.colour}`}
          title="Colour"
          aria-expanded={recolouring}
          onClick={() => setRecolouring(!recolouring)}
          className="grid size-9 shrink-0 place-items-center rounded-md hover:bg-sunken"
        >
          <span className="size-4.5 rounded-full border-2 border-(--stroke) bg-(--fill)" />
        </button>
        {anchor.kind !== 'orphaned' && (
          <>
            <IconButton
              icon="pen"
              name={selecting ? 'Change its words to the selected ones' : 'Change its words'}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => to.move(placed)}
            />
            <IconButton icon="link" name="Copy a link to these words" onClick={() => to.copyLink(anchor.at)} />
            <IconButton icon="clock" name="Put on the timeline" onClick={() => to.tell(anchor.at)} />
          </>
        )}
        <IconButton icon="bin" name="Delete this highlight" onClick={() => to.remove(annotation)} />
      </div>
      {recolouring && (
        // Keys of what is inside: Escape closes the colours alone.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            setRecolouring(false)
            backTo('colours')
          }}
        >
          <Swatches
            chosen={annotation.colour}
            label="Recolour"
            onChoose={(colour: Colour) => {
              to.change(annotation, { colour })
              setRecolouring(false)
              backTo('colours')
            }}
          />
        </div>
      )}
    </li>
  )
}

const NAMED = 40 // characters of the quote tell one card's buttons from another's

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
