import type { Placed } from '#domain/annotation/order-annotations.ts'
import { lengthOf, type Span } from '#domain/text/span.ts'
import type { OpenArticle } from '#queries/article.ts'
import { spanOf } from './placed-spans.ts'
import { useLater } from '#ui/use-later.ts'
import type { Picks } from '#ui/use-picks.ts'
import type { NotesPanel, TimelinePanel } from './ReaderPage.tsx'
import type { CardCommands } from './sidebar/card-commands.ts'
import { HighlightList } from './sidebar/HighlightList.tsx'
import { Sidebar } from './sidebar/Sidebar.tsx'
import type { usePanel } from './use-panel.ts'

/** What stands beside the text: its highlights, or its timeline. */
export function ReaderPanel({
  panel,
  open,
  placed,
  activeId,
  editingId,
  selected,
  picks,
  to,
  onTell,
  timeline: Timeline,
  notes: Notes,
}: {
  readonly panel: ReturnType<typeof usePanel>
  readonly open: OpenArticle
  readonly placed: readonly Placed[]
  readonly activeId: string | null
  readonly editingId: string | null
  /** The words that are selected now. */
  readonly selected: Span | null
  readonly picks: Picks
  readonly to: CardCommands
  readonly onTell: (at: Span) => void
  readonly timeline: TimelinePanel
  readonly notes: NotesPanel
}) {
  const listed = useLater(placed, placed.length)
  return (
    <Sidebar panel={panel.tab} over={panel.over} highlights={placed.length} onPanel={panel.show} onClose={panel.hide}>
      {panel.tab === 'timeline' ? (
        <Timeline
          slug={open.entry.slug}
          chosen={panel.event}
          selected={selected}
          highlights={placed.flatMap((each) => spanOf(each) ?? []).filter((at) => lengthOf(at) > 0)}
          onTell={onTell}
        />
      ) : listed === null ? null : (
        <Notes open={open} placed={listed} keptId={editingId} picks={picks}>
          {(shown) => (
            <HighlightList
              placed={shown}
              text={open.article.text}
              activeId={activeId}
              editingId={editingId}
              selecting={selected !== null}
              picks={picks}
              to={to}
            />
          )}
        </Notes>
      )}
    </Sidebar>
  )
}
