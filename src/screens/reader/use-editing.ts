import { useSearchParams } from 'react-router'
import { focusIfLost } from '#ui/focus-if-lost.ts'

/** Whether the lines of the text are shown for choosing; the address says so (`edit=lines`). */
export function useEditing() {
  const [search, setSearch] = useSearchParams()

  const set = (what: string | null, focus: string) => {
    setSearch(
      (before) => {
        if (what === null) before.delete('edit')
        else before.set('edit', what)
        return before
      },
      { replace: true, preventScrollReset: true },
    )
    focusIfLost(() => document.getElementById(focus))
  }

  return {
    lines: search.get('edit') === 'lines',
    start: () => set('lines', 'edit-lines'),
    end: () => set(null, 'main'),
  }
}
