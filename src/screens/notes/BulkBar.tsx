import { useState } from 'react'
import { COLOURS } from '#domain/annotation/annotation.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import type { Picks } from '#ui/use-picks.ts'
import { BulkTags } from './BulkTags.tsx'
import { ExportButton } from './ExportButton.tsx'
import type { NotesOfText } from './notes-of-text.ts'
import { useNoteChanges } from './use-note-changes.ts'

/** What can be done to the highlights that are selected, all at once. What a filter hides is left alone. */
export function BulkBar({
  notes,
  tags,
  picks,
}: {
  /** Those that are shown. */
  readonly notes: readonly NotesOfText[]
  readonly tags: readonly string[]
  readonly picks: Picks
}) {
  const { recolour, addTags, removeTag, remove } = useNoteChanges()
  const [tagging, setTagging] = useState(false)
  /** Asked for, where there is no room to show them all the time. */
  const [unfolded, setUnfolded] = useState(false)
  const shown = notes.flatMap(({ placed }) => placed.map(({ annotation }) => annotation))
  const picked = shown.filter(({ id }) => picks.ids.has(id))
  if (picked.length === 0) return null

  const pickedNotes = notes
    .map((text) => ({ ...text, placed: text.placed.filter(({ annotation }) => picks.ids.has(annotation.id)) }))
    .filter(({ placed }) => placed.length > 0)

  return (
    <section
      aria-label="What is selected"
      className="@container sticky top-(--bulk-top,0px) z-10 mb-4 rounded-lg border border-accent bg-raised text-sm shadow-lg pointer-coarse:[&_button]:min-h-11 pointer-coarse:[&_button]:min-w-11"
    >
      {/* In em: large letters on a narrow window leave it one line, and the list the rest. */}
      <div
        className={`grid grid-cols-1 gap-2 p-2 ${unfolded ? '@max-[16em]:max-h-[70dvh] @max-[16em]:overflow-y-auto' : '@max-[16em]:**:data-folding:hidden'}`}
      >
        <div className="flex flex-wrap items-center gap-1">
          <p role="status" className="mr-auto pl-1.5 font-medium">
            {picked.length}
            <span className="@max-[16em]:sr-only"> selected</span>
          </p>
          {picked.length < shown.length && (
            <Button look="quiet" data-folding onClick={() => picks.add(shown.map(({ id }) => id))}>
              Select all {shown.length}
            </Button>
          )}
          <IconButton
            icon="down"
            name="What can be done to them"
            aria-expanded={unfolded}
            className="@min-[16em]:hidden"
            onClick={() => setUnfolded(!unfolded)}
          />
          <IconButton icon="close" name="Select none (Escape)" onClick={picks.none} />
        </div>
        <div data-folding className="flex flex-wrap items-center gap-1">
          <div role="group" aria-label="Recolour what is selected" className="mr-auto flex flex-wrap">
            {COLOURS.map((colour) => (
              <button
                key={colour}
                type="button"
                data-colour={colour}
                aria-label={`Recolour in ${colour}`}
                title={colour}
                onClick={() => void recolour(picked, colour)}
                className="grid size-9 place-items-center rounded-full hover:bg-sunken pointer-coarse:size-11"
              >
                <span className="size-6 rounded-full border-2 border-(--stroke) bg-(--fill)" />
              </button>
            ))}
          </div>
          {/* Where there is no room beside the colours, they go to the next line together. */}
          <div className="flex max-w-full flex-wrap items-center gap-1">
            <IconButton icon="tag" name="Tags" aria-expanded={tagging} onClick={() => setTagging(!tagging)} />
            <ExportButton notes={pickedNotes} />
            <IconButton
              icon="bin"
              name="Delete what is selected"
              onClick={() => {
                void remove(picked)
                picks.none()
              }}
            />
          </div>
        </div>
        {tagging && (
          <div data-folding>
            <BulkTags
              annotations={picked}
              known={tags}
              onAdd={(added) => addTags(picked, added)}
              onRemove={(tag) => void removeTag(picked, tag)}
            />
          </div>
        )}
      </div>
    </section>
  )
}
