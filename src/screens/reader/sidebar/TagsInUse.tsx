import { useQuery } from '@tanstack/react-query'
import { tagKey } from '#domain/annotation/tags.ts'
import { tagsInUse } from '#domain/annotation/tags-in-use.ts'
import { allAnnotationsQuery } from '#queries/annotations.ts'

const NONE: readonly never[] = []

/** The reader's own tags, for the browser to complete what is typed. */
export function TagsInUse({ id, without }: { readonly id: string; readonly without: readonly string[] }) {
  const { data: annotations = NONE } = useQuery(allAnnotationsQuery)
  const taken = new Set(without.map(tagKey))
  return (
    <datalist id={id}>
      {tagsInUse(annotations)
        .filter((tag) => !taken.has(tagKey(tag)))
        .map((tag) => (
          <option key={tag}>{tag}</option>
        ))}
    </datalist>
  )
}
