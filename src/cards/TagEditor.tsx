import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { otherTags, tagsInUse } from '#domain/annotation/tags-in-use.ts'
import { parseTags } from '#domain/annotation/tags.ts'
import { allAnnotationsQuery } from '#queries/annotations.ts'
import { Chips } from '#ui/Chips.tsx'
import { useSearch } from '#ui/use-search.ts'
import { WordsField } from '#ui/WordsField.tsx'

const NONE: readonly never[] = []

/** The tags of a highlight, and the field that adds to them. */
export function TagEditor({
  tags,
  typing,
  onAdd,
  onRemove,
  onEnd,
}: {
  readonly tags: readonly string[]
  /** What the field opens with; null where there is none. */
  readonly typing: string | null
  readonly onAdd: AddTags
  readonly onRemove: (tag: string) => void
  readonly onEnd: () => void
}) {
  // What the list beside it, or around it, is asked for.
  const [search, ask] = useSearch()
  const asked = search.get('tag')

  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5 pr-1.5 pl-1">
      <Chips
        label="Tags"
        words={tags}
        crossName={(tag) => `Remove the tag ${tag}`}
        onRemove={onRemove}
        choice={{
          chosen: asked,
          name: (tag) => `Show only the tag ${tag}`,
          onChoose: (tag) => ask({ tag: tag === asked ? null : tag }),
        }}
      />
      {typing !== null && (
        <div className="flex max-w-64 min-w-24 flex-1">
          <NewTags first={typing} taken={tags} onAdd={onAdd} onEnd={onEnd} />
        </div>
      )}
    </div>
  )
}

/** Gets the tags, and the words that were typed for them; false when they could not be stored. */
type AddTags = (tags: readonly string[], typed: string) => Promise<boolean>

function NewTags({
  first,
  taken,
  onAdd,
  onEnd,
}: {
  readonly first: string
  readonly taken: readonly string[]
  readonly onAdd: AddTags
  readonly onEnd: () => void
}) {
  const { data: annotations = NONE } = useQuery(allAnnotationsQuery)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <WordsField
      fieldRef={field}
      first={first}
      label="New tag"
      placeholder="Tag, tag"
      known={otherTags(tagsInUse(annotations), taken)}
      keen
      onKeep={(typed) => {
        const tags = parseTags(typed)
        return tags.length > 0 ? onAdd(tags, typed) : Promise.resolve(true)
      }}
      onEscape={onEnd}
    />
  )
}
