import { useId, useState } from 'react'
import { tagsInUse } from '#domain/annotation/tags-in-use.ts'
import { parseTags, tagKey } from '#domain/annotation/tags.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'

/** Puts tags on several highlights, and takes off what one of them has. */
export function BulkTags({
  annotations,
  known,
  onAdd,
  onRemove,
}: {
  readonly annotations: readonly Annotation[]
  /** Tags in use, to complete what is typed. */
  readonly known: readonly string[]
  readonly onAdd: (tags: readonly string[]) => void
  readonly onRemove: (tag: string) => void
}) {
  const [words, setWords] = useState('')
  const listId = useId()
  const own = tagsInUse(annotations)
  const taken = new Set(own.map(tagKey))

  return (
    <div className="grid gap-2 border-t border-line pt-2">
      <form
        className="flex gap-1.5"
        onSubmit={(event) => {
          event.preventDefault()
          const tags = parseTags(words)
          if (tags.length > 0) onAdd(tags)
          setWords('')
        }}
      >
        <input
          list={listId}
          aria-label="Tags for what is selected"
          placeholder="Tag, tag"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="h-9 min-w-0 flex-1 rounded-md border border-edge bg-page px-2 text-sm"
        />
        <datalist id={listId}>
          {known
            .filter((tag) => !taken.has(tagKey(tag)))
            .map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
        </datalist>
        <Button type="submit">Add</Button>
      </form>
      {own.length > 0 && (
        <ul aria-label="Tags of what is selected" className="flex flex-wrap gap-1.5">
          {own.map((tag) => (
            <li
              key={tag}
              className="flex max-w-full min-w-0 items-center rounded-full border border-line bg-sunken pl-2.5 text-xs"
            >
              <span className="min-w-0 wrap-anywhere">{tag}</span>
              <button
                type="button"
                aria-label={`Take the tag ${tag} off`}
                onClick={() => onRemove(tag)}
                className="grid size-6 shrink-0 place-items-center rounded-full text-soft hover:text-ink pointer-coarse:size-8 [&_svg]:size-3.5"
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
