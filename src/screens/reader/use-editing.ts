import { useSearchParams } from 'react-router'
import { focusIfLost } from '#ui/focus-if-lost.ts'

/** What of the text the reader edits: its lines in place of the article (`edit=lines`), or its details in a dialog (`details=<slug>`). */
export function useEditing(slug: string) {
  const [search, setSearch] = useSearchParams()

  const set = (name: 'edit' | 'details', value: string | null) => {
    setSearch(
      (before) => {
        if (value === null) before.delete(name)
        else before.set(name, value)
        return before
      },
      { replace: true, preventScrollReset: true },
    )
  }

  return {
    lines: search.get('edit') === 'lines',
    startLines: () => set('edit', 'lines'),
    endLines: () => {
      set('edit', null)
      focusIfLost(() => document.getElementById('main'))
    },
    details: () => set('details', slug),
  }
}
