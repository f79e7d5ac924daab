import { useEffect, useId, useRef, useState } from 'react'
import { parseTags } from '#domain/annotation/tags.ts'
import { Icon } from '#ui/Icon.tsx'
import { TagsInUse } from './TagsInUse.tsx'

/** The tags of a highlight, and the field that adds to them. A comma or Enter ends a tag. */
export function TagEditor({
  tags,
  typing,
  onAdd,
  onRemove,
  onEnd,
}: {
  readonly tags: readonly string[]
  readonly typing: boolean
  readonly onAdd: (tags: readonly string[]) => void
  readonly onRemove: (tag: string) => void
  readonly onEnd: () => void
}) {
  const [words, setWords] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const listId = useId()

  useEffect(() => {
    if (typing) field.current?.focus()
  }, [typing])

  const keep = () => {
    const added = parseTags(words)
    if (added.length > 0) onAdd(added)
    setWords('')
  }

  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5 pr-1.5 pl-1">
      <ul aria-label="Tags" className="contents">
        {tags.map((tag) => (
          <li
            key={tag}
            className="flex max-w-full min-w-0 items-center rounded-full border border-line bg-sunken pl-2.5 text-xs"
          >
            <span className="min-w-0 wrap-anywhere">{tag}</span>
            <button
              type="button"
              aria-label={`Remove the tag ${tag}`}
              onClick={() => onRemove(tag)}
              className="grid size-6 shrink-0 place-items-center rounded-full text-soft hover:text-ink [&_svg]:size-3.5"
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      {typing && <TagsInUse id={listId} without={tags} />}
      {typing && (
        <input
          ref={field}
          list={listId}
          aria-label="New tag"
          placeholder="Tag, tag"
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Enter' || event.key === ',') keep()
            else if (event.key === 'Escape') onEnd()
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
          className="h-8 min-w-24 flex-1 rounded-md border border-edge bg-page px-2 text-sm"
        />
      )}
    </div>
  )
}
