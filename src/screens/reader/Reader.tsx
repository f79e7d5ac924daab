import { useMutation, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState, type MouseEvent } from 'react'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { sameSpan, type Span } from '#domain/text/span.ts'
import type { Event } from '#domain/timeline/event.ts'
import type { OpenArticle } from '#queries/article.ts'
import { changeSettings, DEFAULT_SETTINGS, settingsQuery } from '#queries/settings.ts'
import { eventsQuery } from '#queries/timeline.ts'
import { Button } from '#ui/Button.tsx'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { useNotices } from '#ui/notices.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import { ArticleView } from './ArticleView.tsx'
import { reveal } from './arrive.ts'
import { canPaint } from './highlights.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { holds, spanOf } from './placed-spans.ts'
import type { NotesPanel, TimelinePanel } from './ReaderPage.tsx'
import { ReaderPanel } from './ReaderPanel.tsx'
import { readingPlace } from './reading-place.ts'
import { ResumeOffer } from './ResumeOffer.tsx'
import { SetAside } from './SetAside.tsx'
import type { CardCommands, WrittenNote } from './sidebar/card-commands.ts'
import { mapText, offsetAtPoint, selectedSpan } from './text-map.ts'
import { useAnnotating } from './use-annotating.ts'
import { useChosen } from './use-chosen.ts'
import { useCopyLink } from './use-copy-link.ts'
import { useKeySelection } from './use-key-selection.ts'
import { useMoving } from './use-moving.ts'
import { usePainting } from './use-painting.ts'
import { OPENER, usePanel } from './use-panel.ts'
import { usePassage } from './use-passage.ts'
import { usePlaced } from './use-placed.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useReadingProgress } from './use-reading-progress.ts'
import { useSelectedSpan } from './use-selected-span.ts'

const NONE: readonly never[] = []
const NOWHERE: Span = { start: -1, end: -1 }

// The text comes first; what opens at a selection or a date comes right behind it.
const SelectionBar = lazy(async () => ({ default: (await import('./SelectionBar.tsx')).SelectionBar }))
const MoveBar = lazy(async () => ({ default: (await import('./MoveBar.tsx')).MoveBar }))
const DateNote = lazy(async () => ({ default: (await import('./DateNote.tsx')).DateNote }))

/** One text: the article, the bar at the selection, and the panel beside it. */
export function Reader({
  open,
  timeline,
  notes,
}: {
  readonly open: OpenArticle
  readonly timeline: TimelinePanel
  readonly notes: NotesPanel
}) {
  const { article, entry, source } = open
  const placed = usePlaced(source.id, article)
  const { data: told } = useQuery(eventsQuery(entry.slug))
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery)
  const { mutate: setSettings } = useMutation(changeSettings)
  const { say } = useNotices()
  const copyLinkTo = useCopyLink(entry, article)

  const [root, setRoot] = useState<HTMLElement | null>(null)
  const [editing, setEditing] = useState<{ readonly id: string; readonly fresh: boolean } | null>(null)
  const [dated, setDated] = useState<Event | null>(null)
  // A date under the highlight that was clicked.
  const [dateUnder, setDateUnder] = useState<Event | null>(null)

  // The article's elements carry its hash as their key, so a map is as good as its root.
  const map = root && mapText(root)
  const events = told?.events ?? NONE
  const dates = events.flatMap(datesOf)

  const annotating = useAnnotating(source.id, article)
  const passage = usePassage(map, article)
  const panel = usePanel()
  const selected = useSelectedSpan(map, article.text)
  const byKey = useKeySelection(map, article)
  const progress = useReadingProgress(map, open, passage.destination.kind !== 'none')
  usePainting(map, placed, dates, passage.place)

  const { placed: chosen, under, ...choosing } = useChosen(placed)
  const moving = useMoving(placed, annotating, byKey)
  // The bar opens at a highlight that was clicked, not at one that was stepped or jumped to.
  const bar = selected ?? (under.length > 0 ? spanOf(chosen) : null)
  // A key may come before the selection has settled: commands read it as it is now.
  const selectedNow = () => (map && selectedSpan(map, article.text)) ?? selected

  const letGoOfSelection = () => {
    document.getSelection()?.removeAllRanges()
    byKey.stop()
  }
  const highlight = (at: Span, colour: Colour): Annotation => {
    letGoOfSelection()
    // The very words are highlighted already: then it is that highlight that is meant.
    const same = placed.find((each) => sameSpan(spanOf(each) ?? NOWHERE, at))?.annotation
    if (!same) return annotating.highlight(at, colour)
    if (same.colour !== colour) annotating.change(same, { colour })
    return same
  }
  const colourIn = (colour: Colour | null): boolean => {
    const at = selectedNow()
    if (at) highlight(at, colour ?? settings.colour)
    else if (chosen && colour) annotating.change(chosen.annotation, { colour })
    else return false
    if (colour && colour !== settings.colour) setSettings({ colour })
    return true
  }
  const writeNote = (): boolean => {
    const at = selectedNow()
    const annotation = at ? highlight(at, settings.colour) : chosen?.annotation
    if (!annotation) return false
    setEditing({
      id: annotation.id,
      fresh: at !== null && !placed.some((each) => each.annotation.id === annotation.id),
    })
    choosing.choose(annotation.id)
    panel.show('highlights')
    return true
  }
  const endNote = (annotation: Annotation, written: WrittenNote | null) => {
    setEditing(null)
    // A highlight that was made for a note goes with the note.
    if (!written && editing?.fresh) annotating.remove(annotation)
    else if (written) annotating.change(annotation, { note: written })
  }
  const copyLink = (): boolean => {
    const at = selectedNow() ?? spanOf(chosen)
    if (at) copyLinkTo(at)
    return at !== null
  }
  const remove = (annotation: Annotation) => {
    choosing.letGo()
    annotating.remove(annotation)
    focusIfLost(() => document.getElementById('panel'))
  }
  const showCard = ({ annotation }: Placed) => {
    setDated(null)
    document.getElementById(`note-${annotation.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (each: Placed) => {
    choosing.choose(each.annotation.id)
    showCard(each)
  }
  const move = (): boolean => {
    // What was selected a moment ago may have been taken just now.
    const at = map && selectedSpan(map, article.text)
    if (moving.take(at)) return true
    if (chosen) moving.start(chosen, at)
    return chosen !== null
  }
  const step = (by: 1 | -1) => {
    const inText = placed.filter(({ anchor }) => anchor.kind !== 'orphaned')
    const now = inText.findIndex(({ annotation }) => annotation.id === chosen?.annotation.id)
    const next = inText[now === -1 ? (by === 1 ? 0 : inText.length - 1) : now + by]
    const at = spanOf(next ?? null)
    if (!next || !at || !map) return
    choose(next)
    reveal(map, at)
    say(`${next.annotation.colour} highlight: ${next.annotation.target.quote.exact}. ${next.annotation.note}`)
  }
  const letGo = (): boolean => {
    const held = [moving.placed, selectedNow(), byKey.at, chosen, dated, passage.place].some((each) => each !== null)
    moving.cancel()
    letGoOfSelection()
    choosing.letGo()
    setDated(null)
    passage.letGo()
    if (!held && panel.over) panel.hide()
    return held || panel.over
  }
  const onClick = (click: MouseEvent) => {
    if (!map || document.getSelection()?.isCollapsed === false) return
    const offset = offsetAtPoint(map, click.clientX, click.clientY)
    const next = choosing.chooseAt(offset)
    if (next) showCard(next)
    passage.letGo()
    const date =
      offset === null ? null : (events.find((event) => datesOf(event).some((at) => holds(at, offset))) ?? null)
    setDated(next ? null : date)
    setDateUnder(next ? date : null)
  }
  const stepDate = (by: 1 | -1) => {
    const inText = events.toSorted((a, b) => a.timex.at.start - b.timex.at.start)
    const now = inText.findIndex((event) => event.id === dated?.id)
    const next = inText[now === -1 ? (by === 1 ? 0 : inText.length - 1) : now + by]
    if (!next || !map) return
    setDated(next)
    reveal(map, next.timex.at)
  }

  const startSelecting = () => {
    if (!map) return
    const place = readingPlace(map, article)
    byKey.start((selectedNow() ?? spanOf(chosen))?.start ?? (article.blocks[place.block]?.at.start ?? 0) + place.offset)
  }

  const cards: CardCommands = {
    go: (each, at) => {
      choose(each)
      passage.go(at)
    },
    edit: ({ id }) => setEditing({ id, fresh: false }),
    endEdit: endNote,
    change: annotating.change,
    copyLink: copyLinkTo,
    remove,
    attach: annotating.attach,
    move: (each) => {
      moving.start(each, selectedNow())
      if (!selectedNow()) panel.giveWay()
    },
  }

  useReaderKeys({
    highlight: colourIn,
    note: writeNote,
    copyLink,
    remove: () => {
      if (chosen) remove(chosen.annotation)
      return chosen !== null
    },
    move,
    step,
    stepDate,
    startSelecting,
    selecting: byKey,
    letGo,
    panel: panel.show,
    resize: (by) => setSettings({ size: clamp(settings.size + by, 12, 32) }),
    widen: (by) => setSettings({ measure: clamp(settings.measure + 2 * by, 36, 64) }),
  })

  return (
    <div className={panel.open ? 'wide:pr-96' : ''}>
      <title>{`${article.meta.title} · Lectern`}</title>
      <article
        lang={article.meta.language}
        dir={article.meta.direction}
        className="reading mx-auto box-content px-4 pt-8 pb-40 sm:px-8 sm:pt-14"
      >
        {/* Where single letters are switched off, this is the way to select by keyboard. */}
        <Button className="sr-only focus:not-sr-only" onClick={startSelecting}>
          Select a sentence (s)
        </Button>
        <LinkNotice destination={passage.destination} onGo={passage.arrive} onClose={passage.letGo} />
        {!canPaint && (
          <p className="mb-8 rounded-lg border border-line bg-raised p-4 font-sans text-sm">
            This browser cannot paint highlights in the text. They are kept, and listed beside it.
          </p>
        )}
        {/* Keys do all that a click does here: j, k, and the panel. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <div key={article.hash} ref={setRoot} onClick={onClick}>
          <ArticleHeader open={open} />
          <ArticleView article={article} />
        </div>
        <SetAside open={open} />
      </article>

      <Suspense>
        {map && bar && !editing && !moving.placed && !panel.over && (
          <SelectionBar
            map={map}
            at={bar}
            annotation={selected ? null : (chosen?.annotation ?? null)}
            under={under}
            byKey={byKey.at !== null}
            onColour={colourIn}
            onNote={writeNote}
            onCopyLink={copyLink}
            onMove={move}
            onDelete={() => chosen && remove(chosen.annotation)}
            onChoose={(each) => choosing.chooseUnder(each.annotation.id)}
            onDate={dateUnder && !selected ? () => setDated(dateUnder) : null}
          />
        )}
        {moving.placed && (
          <MoveBar
            annotation={moving.placed.annotation}
            ready={selected !== null}
            onTake={() => moving.take(selectedNow())}
            onCancel={letGo}
          />
        )}
        {map && dated && (
          <DateNote
            map={map}
            event={dated}
            onTimeline={() => {
              setDated(null)
              panel.show('timeline', dated.id)
            }}
            onClose={() => {
              setDated(null)
              focusIfLost(() => document.getElementById('main'))
            }}
          />
        )}
      </Suspense>
      {progress.offer && (
        <ResumeOffer
          fraction={progress.offer.fraction}
          onGo={() => {
            progress.dismiss()
            if (progress.offer?.at) passage.go(progress.offer.at)
          }}
          onClose={progress.dismiss}
        />
      )}
      {!panel.open && (
        <Button
          id={OPENER}
          icon="list"
          onClick={() => panel.show(panel.tab)}
          className={`fixed right-4 bottom-4 z-10 shadow-lg print:hidden ${bar ? 'pointer-coarse:hidden' : ''}`}
        >
          {placed.length > 0 ? `Highlights (${placed.length})` : 'Highlights'}
        </Button>
      )}
      {panel.open && (
        <ReaderPanel
          panel={panel}
          open={open}
          placed={placed}
          activeId={chosen?.annotation.id ?? null}
          editingId={editing?.id ?? null}
          selecting={selected !== null}
          to={cards}
          timeline={timeline}
          notes={notes}
        />
      )}
    </div>
  )
}

/** Every expression that dates an event: it may be told more than once. */
function datesOf({ timex, also }: Event): readonly Span[] {
  return [timex.at, ...also.map((mention) => mention.timex)]
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
