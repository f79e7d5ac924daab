import type { Colour } from '#domain/annotation/annotation.ts'
import { useSearch } from '#ui/use-search.ts'
import { FILTERING, readAsked, toggleColour, type Asked, type Field } from './filter-address.ts'

/** What the reader asks the list for. It is in the address: a reload, a bookmark and Back keep it. */
export function useAsked(): {
  readonly asked: Asked
  /** Something is filtered away, or may be. */
  readonly filtering: boolean
  /** An empty value takes the field out. */
  readonly ask: (field: Exclude<Field, 'colour'>, value: string) => void
  /** Asks for one colour more, or one less when it is asked for. */
  readonly toggle: (colour: Colour) => void
  readonly clear: () => void
} {
  const [search, change] = useSearch()
  return {
    asked: readAsked(search),
    filtering: FILTERING.some((field) => search.has(field)),
    ask: (field, value) => change({ [field]: value }),
    toggle: (colour) => change((now) => ({ colour: toggleColour(readAsked(now).colours ?? [], colour) })),
    clear: () => change(Object.fromEntries(FILTERING.map((field) => [field, null]))),
  }
}
