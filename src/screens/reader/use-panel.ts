import { focusIfLost } from '#ui/focus-if-lost.ts'
import { useMedia } from '#ui/use-media.ts'
import { useSearch } from '#ui/use-search.ts'
import type { Panel } from './sidebar/Sidebar.tsx'

/**
 * The panel's state is in the address: `panel` is its tab, `event` the event to show in it, and `side` whether
 * it is open; where `side` is not said, it is open where there is room beside the text.
 */
export function usePanel() {
  const beside = useMedia(WIDE)
  const [search, change] = useSearch()
  const side = search.get('side')
  const tab: Panel = search.get('panel') === 'timeline' ? 'timeline' : 'highlights'

  return {
    tab,
    open: side === null ? beside : side === 'open',
    /** True where it lies over the text. */
    over: side === 'open' && !beside,
    event: search.get('event'),
    show: (panel: Panel, event: string | null = null) => {
      change({ panel, event, side: 'open' })
      focusIfLost(() => document.getElementById(`tab-${panel}`))
    },
    /** A panel that was opened over the text makes room for it; beside the text, it stays. */
    giveWay: () => {
      if (!beside) change((now) => (now.get('side') === 'open' ? { side: 'closed' } : {}))
    },
    hide: () => {
      change({ side: 'closed', event: null })
      focusIfLost(() => document.getElementById(openerOf(tab)))
    },
  }
}

/** The id of the button that opens a panel. */
export const openerOf = (panel: Panel) => `open-${panel}`

const WIDE = '(min-width: 70rem)' // the text at its measure and the panel side by side: `--breakpoint-wide`
