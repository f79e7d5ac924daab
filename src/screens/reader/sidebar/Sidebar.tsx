import { useEffect, useEffectEvent, useLayoutEffect, useRef, type ReactNode } from 'react'
import { IconButton } from '#ui/Button.tsx'
import { useMedia } from '#ui/use-media.ts'
import { swipeAway } from './swipe-away.ts'

export type Panel = 'highlights' | 'timeline'

/**
 * The panel of highlights and events: beside the text where there is room; else over it, from the right, or
 * from below on a phone.
 */
export function Sidebar({
  panel,
  over,
  highlights,
  onPanel,
  onClose,
  children,
}: {
  readonly panel: Panel
  /** It lies over the text: then Escape closes it. */
  readonly over: boolean
  readonly highlights: number
  readonly onPanel: (panel: Panel) => void
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const sheet = useRef<HTMLElement>(null)
  const head = useRef<HTMLDivElement>(null)
  const tabs = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)

  // Before the panel's own effects: an event that is led to scrolls into sight after this.
  useLayoutEffect(() => {
    body.current?.scrollTo(0, 0)
    // The focus on a tab stays on the one that is chosen, by whichever key that was done.
    if (tabs.current?.contains(document.activeElement)) {
      tabs.current.querySelector<HTMLElement>('[aria-selected=true]')?.focus()
    }
  }, [panel])

  const fromBelow = useMedia('(width < 40rem)') // `max-sm`
  const close = useEffectEvent(onClose)
  useEffect(() => {
    if (!fromBelow || !head.current || !sheet.current) return undefined
    return swipeAway(head.current, sheet.current, () => close())
  }, [fromBelow])

  const tab = (name: Panel, label: string) => (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      aria-selected={panel === name}
      aria-controls="panel"
      tabIndex={panel === name ? 0 : -1}
      onClick={() => onPanel(name)}
      className="min-h-9 rounded-md px-3 text-sm font-medium text-soft hover:text-ink aria-selected:bg-sunken aria-selected:text-ink"
    >
      {label}
    </button>
  )

  return (
    <aside
      ref={sheet}
      aria-label="Highlights and timeline"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !over) return
        event.preventDefault()
        onClose()
      }}
      className="fixed z-20 flex flex-col border-line bg-page max-sm:inset-x-0 max-sm:bottom-0 max-sm:h-[min(70dvh,100dvh-7rem)] max-sm:rounded-t-2xl max-sm:transition-transform max-sm:border-t max-sm:shadow-[0_-8px_30px_rgb(0_0_0/0.25)] sm:top-(--bar) sm:right-0 sm:bottom-0 sm:w-96 sm:border-l sm:max-wide:shadow-2xl print:hidden"
    >
      <div
        ref={head}
        className="relative flex items-center gap-1 border-b border-line px-3 py-2 max-sm:touch-none max-sm:pt-3"
      >
        <span
          aria-hidden
          className="absolute top-1.5 left-1/2 h-1 w-9 -translate-x-1/2 rounded-full bg-edge sm:hidden"
        />
        <div
          ref={tabs}
          role="tablist"
          aria-label="Panels"
          className="mr-auto flex min-w-0 flex-wrap gap-1"
          onKeyDown={(event) => {
            if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
            event.preventDefault()
            onPanel(panel === 'highlights' ? 'timeline' : 'highlights')
          }}
        >
          {tab('highlights', highlights > 0 ? `Highlights (${highlights})` : 'Highlights')}
          {tab('timeline', 'Timeline')}
        </div>
        <IconButton icon="close" name="Close the panel" onClick={onClose} />
      </div>
      <div
        ref={body}
        role="tabpanel"
        id="panel"
        aria-labelledby={`tab-${panel}`}
        // A region that scrolls must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-4 pb-24 -outline-offset-2"
      >
        {children}
      </div>
    </aside>
  )
}
