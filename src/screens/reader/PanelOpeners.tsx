import { Icon, type IconName } from '#ui/Icon.tsx'
import type { Panel } from './sidebar/Sidebar.tsx'
import { openerOf } from './use-panel.ts'

/** The two ways into the closed panel. Words stand beside the icons only where they cover no text. */
export function PanelOpeners({
  highlights,
  onPanel,
  className,
}: {
  readonly highlights: number
  readonly onPanel: (panel: Panel) => void
  readonly className: string
}) {
  const opener = (panel: Panel, icon: IconName, label: string, count: number) => (
    <button
      type="button"
      id={openerOf(panel)}
      aria-label={count > 0 ? `${label} (${count})` : label}
      title={label}
      onClick={() => onPanel(panel)}
      className="inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 px-2.5 text-sm font-medium hover:bg-sunken wide:justify-start"
    >
      <Icon name={icon} />
      <span className="max-wide:hidden">{label}</span>
      {count > 0 && <span className="text-soft tabular-nums">{count}</span>}
    </button>
  )
  return (
    <div
      className={`fixed right-4 bottom-4 z-10 flex overflow-hidden rounded-lg border border-edge bg-raised text-ink shadow-lg sm:flex-col print:hidden ${className}`}
    >
      {opener('highlights', 'list', 'Highlights', highlights)}
      {opener('timeline', 'clock', 'Timeline', 0)}
    </div>
  )
}
