import { useSearchParams } from 'react-router'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { useMedia } from '#ui/use-media.ts'
import type { Panel } from './sidebar/Sidebar.tsx'

/**
 * The panel's state is in the address: `panel` is its tab, `event` the event to show in it, and `side` whether
 * it is open; where `side` is not said, it is open where there is room beside the text.
 */
export function usePanel() {
  const beside = useMedia(WIDE)
  const [search, setSearch] = useSearchParams()
  const side = search.get('side')

  const set = (fields: Readonly<Record<string, string | null>>) => {
    setSearch(
      (before) => {
        for (const [name, value] of Object.entries(fields)) {
          if (value === null) before.delete(name)
          else before.set(name, value)
        }
        return before
      },
      { replace: true, preventScrollReset: true },
    )
  }

  const tab: Panel = search.get('panel') === 'timeline' ? 'timeline' : 'highlights'
  return {
    tab,
    open: side === null ? beside : side === 'open',
    /** True where it lies over the text. */
    over: side === 'open' && !beside,
    event: search.get('event'),
    show: (panel: Panel, event: string | null = null) => {
      set({ panel, event, side: 'open' })
      focusIfLost(() => document.getElementById(`tab-${panel}`))
    },
    /** A panel that was opened over the text makes room for it; beside the text, it stays. */
    giveWay: () => {
      if (side === 'open' && !beside) set({ side: 'closed' })
    },
    hide: () => {
      set({ side: 'closed', event: null })
      focusIfLost(() => document.getElementById(OPENER))
    },
  }
}

/** The button that opens the panel when it is closed. */
export const OPENER = 'open-panel'

const WIDE = '(min-width: 70rem)' // the text at its measure and the panel side by side: `--breakpoint-wide`
