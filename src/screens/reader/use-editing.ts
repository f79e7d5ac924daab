import { focusIfLost } from '#ui/focus-if-lost.ts'
import { useSearch } from '#ui/use-search.ts'

/** What of the text the reader edits: its lines in place of the article (`edit=lines`), or its details in a dialog (`details=<slug>`). */
export function useEditing(slug: string) {
  const [search, change] = useSearch()
  return {
    lines: search.get('edit') === 'lines',
    startLines: () => change({ edit: 'lines' }),
    endLines: () => {
      change({ edit: null })
      focusIfLost(() => document.getElementById('main'))
    },
    details: () => change({ details: slug }),
  }
}
