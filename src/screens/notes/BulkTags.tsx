import { otherTags, tagsInUse } from '#domain/annotation/tags-in-use.ts'
import { parseTags } from '#domain/annotation/tags.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { Button } from '#ui/Button.tsx'
import { Chips } from '#ui/Chips.tsx'
import { WordsField } from '#ui/WordsField.tsx'

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
  /** False when they could not be stored. */
  readonly onAdd: (tags: readonly string[]) => Promise<boolean>
  readonly onRemove: (tag: string) => void
}) {
  const own = tagsInUse(annotations)
  return (
    <div className="grid gap-2 border-t border-line pt-2">
      <WordsField
        label="Tags for what is selected"
        placeholder="Tag, tag"
        known={otherTags(known, own)}
        onKeep={(typed) => {
          const tags = parseTags(typed)
          return tags.length > 0 ? onAdd(tags) : Promise.resolve(true)
        }}
      >
        <Button type="submit">Add</Button>
      </WordsField>
      {own.length > 0 && (
        <div className="flex flex-wrap gap-1.5">
          <Chips
            label="Tags of what is selected"
            words={own}
            crossName={(tag) => `Take the tag ${tag} off`}
            onRemove={onRemove}
          />
        </div>
      )}
    </div>
  )
}
