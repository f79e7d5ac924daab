import { useMutation, useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState, type MouseEvent } from 'react'
import { useHref } from 'react-router'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { encodeQuote } from '#domain/link/quote-link.ts'
import { lengthOf, type Span } from '#domain/text/span.ts'
import type { Event } from '#domain/timeline/event.ts'
import type { OpenArticle } from '#queries/article.ts'
import { changeSettings, DEFAULT_SETTINGS, settingsQuery } from '#queries/settings.ts'
import { eventsQuery } from '#queries/timeline.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import { ArticleView } from './ArticleView.tsx'
import { reveal } from './arrive.ts'
import { canPaint } from './highlights.ts'
import { LinkNotice } from './LinkNotice.tsx'
import type { TimelinePanel } from './ReaderPage.tsx'
import { readingPlace } from './reading-place.ts'
import { ResumeOffer } from './ResumeOffer.tsx'
import { SetAside } from './SetAside.tsx'
import { HighlightList } from './sidebar/HighlightList.tsx'
import { Sidebar } from './sidebar/Sidebar.tsx'
import { mapText, offsetAtPoint, selectedSpan } from './text-map.ts'
import { useAnnotating } from './use-annotating.ts'
import { useKeySelection } from './use-key-selection.ts'
import { usePainting } from './use-painting.ts'
import { usePanel } from './use-panel.ts'
import { usePassage } from './use-passage.ts'
import { usePlaced } from './use-placed.ts'
import { useReaderKeys } from './use-reader-keys.ts'
import { useReadingProgress } from './use-reading-progress.ts'
import { useSelectedSpan } from './use-selected-span.ts'

const NONE: readonly never[] = []

// The text comes first; what opens at a selection or a date comes right behind it.
const SelectionBar = lazy(async () => ({ default: (await import('./SelectionBar.tsx')).SelectionBar }))
const DateNote = lazy(async () => ({ default: (await import('./DateNote.tsx')).DateNote }))

/** One text: the article, the bar at the selection, and the panel beside it. */
export function Reader({ open, timeline: Timeline }: { readonly open: OpenArticle; readonly timeline: TimelinePanel }) {
  const { article, entry, source } = open
  const placed = usePlaced(source.id, article)
  const { data: told } = useQuery(eventsQuery(entry.slug))
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery)
  const { mutate: setSettings } = useMutation(changeSettings)
  const { say, show } = useNotices()
  const here = new URL(useHref(`/read/${entry.slug}`), location.origin)

  const [root, setRoot] = useState<HTMLElement | null>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  // The bar opens at a highlight that was clicked, not at one that was stepped or jumped to.
  const [barAtChosen, setBarAtChosen] = useState(false)
  const [editing, setEditing] = useState<{ readonly id: string; readonly fresh: boolean } | null>(null)
  const [dated, setDated] = useState<Event | null>(null)

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

  const chosen = placed.find(({ annotation }) => annotation.id === chosenId) ?? null
  const bar = selected ?? (barAtChosen ? spanOf(chosen) : null)
  // A key may come before the selection has settled: commands read it as it is now.
  const selectedNow = () => (map && selectedSpan(map, article.text)) ?? selected

  const letGoOfSelection = () => {
    document.getSelection()?.removeAllRanges()
    byKey.stop()
  }
  const highlight = (at: Span, colour: Colour): Annotation => {
    const annotation = annotating.highlight(at, colour)
    letGoOfSelection()
    return annotation
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
    setEditing({ id: annotation.id, fresh: at !== null })
    setChosenId(annotation.id)
    panel.show('highlights')
    return true
  }
  const endNote = (annotation: Annotation, note: string | null) => {
    setEditing(null)
    // A highlight that was made for a note goes with the note.
    if (note === null && editing?.fresh) annotating.remove(annotation)
    else if (note !== null) annotating.change(annotation, { note: { from: annotation.note, to: note.trim() } })
  }
  const copyLinkTo = (at: Span) => {
    const link = `${here.href}#q=${encodeQuote(article.text, at)}`
    const copy = (text: string, notice: Parameters<typeof show>) => {
      navigator.clipboard.writeText(text).then(
        () => show(...notice),
        () => show(`This could not be copied. Copy it from here: ${text}`, { tone: 'problem' }),
      )
    }
    // Nobody else has a text of the reader's own: its words are what can be sent.
    const run = () => copy(article.text.slice(at.start, at.end), ['Words copied'])
    const mine = 'Link copied. It works only in this browser, as the text is yours.'
    copy(link, entry.url === null ? [mine, { action: { label: 'Copy the words', run } }] : ['Link copied'])
  }
  const copyLink = (): boolean => {
    const at = selectedNow() ?? spanOf(chosen)
    if (at) copyLinkTo(at)
    return at !== null
  }
  const remove = (annotation: Annotation) => {
    setChosenId(null)
    annotating.remove(annotation)
  }
  const choose = (each: Placed, withBar: boolean) => {
    setChosenId(each.annotation.id)
    setBarAtChosen(withBar)
    setDated(null)
    document.getElementById(`note-${each.annotation.id}`)?.scrollIntoView({ block: 'nearest' })
  }
  const step = (by: 1 | -1) => {
    const inText = placed.filter(({ anchor }) => anchor.kind !== 'orphaned')
    const now = inText.findIndex(({ annotation }) => annotation.id === chosenId)
    const next = inText[now === -1 ? (by === 1 ? 0 : inText.length - 1) : now + by]
    const at = spanOf(next ?? null)
    if (!next || !at || !map) return
    choose(next, false)
    reveal(map, at)
    say(`${next.annotation.colour} highlight: ${next.annotation.target.quote.exact}. ${next.annotation.note}`)
  }
  const letGo = (): boolean => {
    const held = [selectedNow(), byKey.at, chosen, dated, passage.place].some((each) => each !== null)
    letGoOfSelection()
    setChosenId(null)
    setDated(null)
    passage.letGo()
    return held
  }
  const onClick = (click: MouseEvent) => {
    if (!map || document.getSelection()?.isCollapsed === false) return
    const offset = offsetAtPoint(map, click.clientX, click.clientY)
    const under = offset === null ? [] : placed.filter((each) => holds(spanOf(each), offset)).toSorted(byLength)
    const now = under.findIndex(({ annotation }) => annotation.id === chosenId)
    // Where several lie over each other, each click takes the next.
    const next = under[(now + 1) % under.length]
    passage.letGo()
    setDated(
      next || offset === null ? null : (events.find((event) => datesOf(event).some((at) => holds(at, offset))) ?? null),
    )
    if (next) choose(next, true)
    else setChosenId(null)
  }

  useReaderKeys({
    highlight: colourIn,
    note: writeNote,
    copyLink,
    remove: () => {
      if (chosen) remove(chosen.annotation)
      return chosen !== null
    },
    step,
    startSelecting: () => {
      if (!map) return
      const place = readingPlace(map, article)
      byKey.start(
        (selectedNow() ?? spanOf(chosen))?.start ?? (article.blocks[place.block]?.at.start ?? 0) + place.offset,
      )
    },
    selecting: byKey,
    letGo,
    panel: panel.show,
    undo: annotating.undo,
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
        {map && bar && !editing && (
          <SelectionBar
            map={map}
            at={bar}
            annotation={selected ? null : (chosen?.annotation ?? null)}
            byKey={byKey.at !== null}
            onColour={colourIn}
            onNote={writeNote}
            onCopyLink={copyLink}
            onDelete={() => chosen && remove(chosen.annotation)}
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
            onClose={() => setDated(null)}
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
          icon="list"
          onClick={() => panel.show(panel.tab)}
          className={`fixed right-4 bottom-4 z-10 shadow-lg print:hidden ${bar ? 'pointer-coarse:hidden' : ''}`}
        >
          {placed.length > 0 ? `Highlights (${placed.length})` : 'Highlights'}
        </Button>
      )}
      {panel.open && (
        <Sidebar panel={panel.tab} highlights={placed.length} onPanel={panel.show} onClose={panel.hide}>
          {panel.tab === 'timeline' ? (
            <Timeline slug={entry.slug} chosen={panel.event} />
          ) : (
            <HighlightList
              placed={placed}
              activeId={chosenId}
              editingId={editing?.id ?? null}
              onGo={(each) => {
                const at = spanOf(each)
                choose(each, false)
                if (at) passage.go(at)
              }}
              onEdit={({ id }) => setEditing({ id, fresh: false })}
              onEndEdit={endNote}
              onChange={annotating.change}
              onCopyLink={(each) => {
                const at = spanOf(each)
                if (at) copyLinkTo(at)
              }}
              onDelete={remove}
            />
          )}
        </Sidebar>
      )}
    </div>
  )
}

/** Every expression that dates an event: it may be told more than once. */
function datesOf({ timex, also }: Event): readonly Span[] {
  return [timex.at, ...also.map((mention) => mention.timex)]
}

function spanOf(placed: Placed | null): Span | null {
  return placed && placed.anchor.kind !== 'orphaned' ? placed.anchor.at : null
}

function holds(at: Span | null, offset: number): boolean {
  return at !== null && at.start <= offset && offset < at.end
}

/** The shorter first: it is the one that was meant. */
function byLength(a: Placed, b: Placed): number {
  const [first, second] = [spanOf(a), spanOf(b)]
  return first && second ? lengthOf(first) - lengthOf(second) : 0
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}
