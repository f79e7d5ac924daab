import { useMutation, useQuery } from '@tanstack/react-query'
import type { MouseEvent } from 'react'
import { linesAt } from '#domain/article/source-lines.ts'
import type { OpenArticle } from '#queries/article.ts'
import { changeSettings, DEFAULT_SETTINGS, settingsQuery } from '#queries/settings.ts'
import { usePicks } from '#ui/use-picks.ts'
import { DensityStrip } from './DensityStrip.tsx'
import { indexPlaced } from './placed-index.ts'
import { spanOf } from './placed-spans.ts'
import type { EventDialog, NotesPanel, TimelinePanel } from './ReaderPage.tsx'
import { PanelOpeners } from './PanelOpeners.tsx'
import { ReaderBars } from './ReaderBars.tsx'
import { ReaderPanel } from './ReaderPanel.tsx'
import { ReadingColumn } from './ReadingColumn.tsx'
import { ResumeOffer } from './ResumeOffer.tsx'
import { mapText, offsetAtPoint } from './text-map.ts'
import { useAnnotating } from './use-annotating.ts'
import { useArticleRoot } from './use-article-root.ts'
import { useChosen } from './use-chosen.ts'
import { useCopyLink } from './use-copy-link.ts'
import { useDates } from './use-dates.ts'
import { useEditing } from './use-editing.ts'
import { useGoingOn } from './use-going-on.ts'
import { useHighlightCommands } from './use-highlight-commands.ts'
import { useHovering } from './use-hovering.ts'
import { useMoving } from './use-moving.ts'
import { useNoteWriting } from './use-note-writing.ts'
import { usePainting } from './use-painting.ts'
import { usePanel } from './use-panel.ts'
import { usePassage } from './use-passage.ts'
import { usePlaced } from './use-placed.ts'
import { usePrintMarks } from './use-print-marks.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useReadingProgress } from './use-reading-progress.ts'
import { useRepairs } from './use-repairs.ts'
import { useSelecting } from './use-selecting.ts'

/** One text: the article, the bar at the selection, and the panel beside it. */
export function Reader({
  open,
  timeline,
  eventDialog: DateDialog,
  notes,
}: {
  readonly open: OpenArticle
  readonly timeline: TimelinePanel
  readonly eventDialog: EventDialog
  readonly notes: NotesPanel
}) {
  const { article, entry, source } = open
  const placed = usePlaced(source.id, article)
  const index = indexPlaced(placed)
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery)
  const { mutate: setSettings } = useMutation(changeSettings)
  const copyLinkTo = useCopyLink(entry, article)

  const [root, setRoot, lineBefore] = useArticleRoot(article)
  const editing = useEditing(entry.slug)
  const repairs = useRepairs(open)
  const map = root && !editing.lines ? mapText(root) : null

  const annotating = useAnnotating(source.id, article)
  const passage = usePassage(map, article)
  const panel = usePanel()
  const selecting = useSelecting(map, article)
  const dates = useDates(map, entry.slug, settings.dates)
  const progress = useReadingProgress(map, open, passage.destination.kind !== 'none')
  const goOn = useGoingOn(map, open)
  const choosing = useChosen(placed, index)
  usePainting(map, placed, spanOf(choosing.placed), dates.spans, passage.place)
  useHovering(map, index)
  usePrintMarks(map, placed)

  const picks = usePicks()
  const moving = useMoving(placed, annotating, selecting.byKey)
  const writing = useNoteWriting(source.id, article, placed, annotating)
  const reading = {
    map,
    article,
    placed,
    annotating,
    writing,
    selecting,
    choosing,
    moving,
    dates,
    passage,
    panel,
    copyLinkTo,
  }
  const { cards, ...commands } = useHighlightCommands(reading)

  const chosen = choosing.placed
  const selected = selecting.settled
  const bar = selected ?? choosing.clicked

  const letGo = (): boolean => {
    const held = [moving.placed, selecting.now(), selecting.byKey.at, chosen, dates.chosen, passage.place]
    const holding = picks.ids.size > 0 || held.some((each) => each !== null)
    picks.none()
    moving.cancel()
    selecting.letGo()
    choosing.letGo()
    dates.letGo()
    passage.letGo()
    if (!holding && panel.over) panel.hide()
    return holding || panel.over
  }
  const onClick = (click: MouseEvent) => {
    if (!map || document.getSelection()?.isCollapsed === false) return
    const offset = offsetAtPoint(map, click.clientX, click.clientY)
    const hit = choosing.chooseAt(offset)
    dates.clickAt(offset, hit !== null)
    passage.letGo()
  }
  const setAside = () => {
    if (bar) repairs.say(linesAt(article, source.text, bar), false)
    selecting.letGo()
    choosing.letGo()
  }
  const startSelecting = () => selecting.start(spanOf(chosen))

  useReaderKeys({
    ...commands,
    pick: () => {
      if (chosen) picks.toggle(chosen.annotation.id)
      return chosen !== null
    },
    stepDate: dates.step,
    startSelecting,
    selecting: selecting.byKey,
    letGo,
    panel: panel.show,
    resize: (by) => setSettings({ size: clamp(settings.size + by, 12, 32) }),
    widen: (by) => setSettings({ measure: clamp(settings.measure + 2 * by, 36, 64) }),
  })

  return (
    <div className={panel.open ? 'wide:pr-96' : ''}>
      <title>{`${article.meta.title} · Lectern`}</title>
      <ReadingColumn
        open={open}
        editing={editing}
        repairs={repairs}
        passage={passage}
        rootRef={setRoot}
        lineBefore={lineBefore}
        onSelect={startSelecting}
        onClick={onClick}
      />
      <ReaderBars reading={reading} dates={dates} commands={commands} onSetAside={setAside} letGo={letGo} />
      {dates.asked && <DateDialog slug={entry.slug} of={dates.asked} onClose={() => dates.ask(null)} />}
      {progress.offer !== null && !editing.lines && (
        <ResumeOffer
          besidePanel={panel.open}
          fraction={progress.offer}
          onGo={() => {
            progress.dismiss()
            goOn()
          }}
          onClose={progress.dismiss}
        />
      )}
      <DensityStrip
        map={map}
        placed={placed}
        beside={panel.open}
        onGo={(each) => {
          const at = spanOf(each)
          if (at) cards.go(each, at)
        }}
      />
      {!panel.open && (
        <PanelOpeners highlights={placed.length} onPanel={panel.show} className={bar ? 'pointer-coarse:hidden' : ''} />
      )}
      {panel.open && (
        <ReaderPanel
          panel={panel}
          open={open}
          placed={writing.listed}
          activeId={chosen?.annotation.id ?? null}
          editingId={writing.id}
          selected={selected}
          picks={picks}
          to={cards}
          onTell={(at) => dates.ask({ at })}
          timeline={timeline}
          notes={notes}
        />
      )}
    </div>
  )
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
