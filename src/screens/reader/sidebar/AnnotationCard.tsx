import { useState } from 'react'
import type { Anchor } from '#domain/anchor/anchor.ts'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import type { AnnotationChange } from '#queries/annotation-change.ts'
import { IconButton } from '#ui/Button.tsx'
import { Swatches } from '../Swatches.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { TagEditor } from './TagEditor.tsx'

/** One highlight of the list: its words, note, tags, colour and time; edited in place. */
export function AnnotationCard({
  annotation,
  anchor,
  active,
  editing,
  onGo,
  onEdit,
  onEndEdit,
  onChange,
  onCopyLink,
  onDelete,
}: {
  readonly annotation: Annotation
  readonly anchor: Anchor
  readonly active: boolean
  readonly editing: boolean
  readonly onGo: () => void
  readonly onEdit: () => void
  readonly onEndEdit: (note: string | null) => void
  readonly onChange: (change: AnnotationChange) => void
  readonly onCopyLink: () => void
  readonly onDelete: () => void
}) {
  const [recolouring, setRecolouring] = useState(false)
  const [tagging, setTagging] = useState(false)
  const quote = annotation.target.quote.exact

  return (
    <li
      id={`note-${annotation.id}`}
      data-colour={annotation.colour}
      aria-current={active}
      className="rounded-lg border border-line bg-raised py-2.5 pr-1.5 pl-3 shadow-[inset_4px_0_0_var(--stroke)] aria-[current=true]:border-accent aria-[current=true]:ring-1 aria-[current=true]:ring-accent"
    >
      {anchor.kind !== 'anchored' && (
        <p className="mb-1.5 text-xs font-medium text-danger">
          {anchor.kind === 'changed'
            ? 'The text has changed here: check this.'
            : 'These words are no longer in the text. They are kept here.'}
        </p>
      )}
      <button
        type="button"
        disabled={anchor.kind === 'orphaned'}
        onClick={onGo}
        className="block w-full pr-1.5 pl-1 text-left font-serif text-[0.95rem] leading-snug enabled:hover:underline"
      >
        <span className="sr-only">{annotation.colour} highlight: </span>
        <q className="line-clamp-4 before:content-none after:content-none">{quote}</q>
      </button>
      {editing ? (
        <NoteEditor note={annotation.note} onEnd={onEndEdit} />
      ) : (
        annotation.note && (
          <p className="mt-2 pr-1.5 pl-1 text-sm wrap-anywhere whitespace-pre-wrap">{annotation.note}</p>
        )
      )}
      {(tagging || annotation.tags.length > 0) && (
        <TagEditor
          tags={annotation.tags}
          typing={tagging}
          onAdd={(tags) => onChange({ addTags: tags })}
          onRemove={(tag) => onChange({ removeTags: [tag] })}
          onEnd={() => setTagging(false)}
        />
      )}
      <div className="mt-1 flex items-center [&_button]:size-8">
        <time dateTime={annotation.created} className="mr-auto pl-1 text-xs whitespace-nowrap text-soft">
          {TIME.format(new Date(annotation.created))}
        </time>
        <IconButton icon="note" name={annotation.note ? 'Edit the note' : 'Write a note'} onClick={onEdit} />
        <IconButton icon="tag" name="Add a tag" aria-expanded={tagging} onClick={() => setTagging(!tagging)} />
        <button
          type="button"
          aria-label={`Colour: ${annotation.colour}`}
          title="Colour"
          aria-expanded={recolouring}
          onClick={() => setRecolouring(!recolouring)}
          className="grid size-9 place-items-center rounded-md hover:bg-sunken"
        >
          <span className="size-4.5 rounded-full border-2 border-(--stroke) bg-(--fill)" />
        </button>
        <IconButton icon="link" name="Copy a link to these words" onClick={onCopyLink} />
        <IconButton icon="bin" name="Delete this highlight" onClick={onDelete} />
      </div>
      {recolouring && (
        <Swatches
          chosen={annotation.colour}
          label="Recolour"
          onChoose={(colour: Colour) => {
            onChange({ colour })
            setRecolouring(false)
          }}
        />
      )}
    </li>
  )
}

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
