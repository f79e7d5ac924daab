import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { OpenArticle } from '#queries/article.ts'
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
  selecting,
  to,
  timeline: Timeline,
  notes: Notes,
}: {
  readonly panel: ReturnType<typeof usePanel>
  readonly open: OpenArticle
  readonly placed: readonly Placed[]
  readonly activeId: string | null
  readonly editingId: string | null
  readonly selecting: boolean
  readonly to: CardCommands
  readonly timeline: TimelinePanel
  readonly notes: NotesPanel
}) {
  return (
    <Sidebar panel={panel.tab} over={panel.over} highlights={placed.length} onPanel={panel.show} onClose={panel.hide}>
      {panel.tab === 'timeline' ? (
        <Timeline slug={open.entry.slug} chosen={panel.event} />
      ) : (
        <Notes open={open} placed={placed} keptId={editingId}>
          {(shown) => (
            <HighlightList
              placed={shown}
              text={open.article.text}
              activeId={activeId}
              editingId={editingId}
              selecting={selecting}
              to={to}
            />
          )}
        </Notes>
      )}
    </Sidebar>
  )
}
