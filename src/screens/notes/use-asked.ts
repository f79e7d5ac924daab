import { useSearchParams } from 'react-router'
import { FILTERING, readAsked, type Asked, type Field } from './filter-address.ts'

/** What the reader asks the list for. It is in the address: a reload, a bookmark and Back keep it. */
export function useAsked(): {
  readonly asked: Asked
  /** Something is filtered away, or may be. */
  readonly filtering: boolean
  /** An empty value takes the field out. */
  readonly ask: (field: Field, value: string) => void
  readonly clear: () => void
} {
  const [search, setSearch] = useSearchParams()

  const change = (set: (search: URLSearchParams) => void) => {
    setSearch(
      (before) => {
        set(before)
        return before
      },
      { replace: true, preventScrollReset: true },
    )
  }

  return {
    asked: readAsked(search),
    filtering: FILTERING.some((field) => search.has(field)),
    ask: (field, value) => change((to) => (value === '' ? to.delete(field) : to.set(field, value))),
    clear: () => change((to) => FILTERING.forEach((field) => to.delete(field))),
  }
}
