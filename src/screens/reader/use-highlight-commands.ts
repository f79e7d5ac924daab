import { useMutation, useQuery } from '@tanstack/react-query'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Article } from '#domain/article/article.ts'
import { sameSpan, type Span } from '#domain/text/span.ts'
import { changeSettings, DEFAULT_SETTINGS, settingsQuery } from '#queries/settings.ts'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { useNotices } from '#ui/notices.tsx'
import { reveal } from './arrive.ts'
import { spanOf } from './placed-spans.ts'
import type { CardCommands } from './sidebar/card-commands.ts'
import { selectedSpan, type TextMap } from './text-map.ts'
import type { Annotating } from './use-annotating.ts'
import type { Chosen } from './use-chosen.ts'
import type { Dates } from './use-dates.ts'
import type { Moving } from './use-moving.ts'
import type { NoteWriting } from './use-note-writing.ts'
import type { usePanel } from './use-panel.ts'
import type { Passage } from './use-passage.ts'
import type { Selecting } from './use-selecting.ts'

/** What the commands act on. */
export type Reading = {
  readonly map: TextMap | null
  readonly article: Article
  readonly placed: readonly Placed[]
  readonly annotating: Annotating
  readonly writing: NoteWriting
  readonly selecting: Selecting
  readonly choosing: Chosen
  readonly moving: Moving
  readonly dates: Dates
  readonly passage: Passage
  readonly panel: ReturnType<typeof usePanel>
  readonly copyLinkTo: (at: Span) => void
}

/**
 * What keys, the bar and the cards do to highlights: to the selected words where there are some, else to the
 * highlight that is chosen. A command that finds neither answers false.
 */
export function useHighlightCommands(reading: Reading) {
  const { map, article, placed, annotating, writing, selecting, choosing, moving, dates, passage, panel, copyLinkTo } =
    reading
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery)
  const { mutate: setSettings } = useMutation(changeSettings)
  const { say } = useNotices()
  const chosen = choosing.placed

  const toWords = (act: (at: Span) => void) => (): boolean => {
    const at = selecting.now() ?? spanOf(chosen)
    if (at) act(at)
    return at !== null
  }
  const highlight = (at: Span, colour: Colour): Annotation => {
    selecting.letGo()
    // The very words are highlighted already: then it is that highlight that is meant.
    const same = placed.find((each) => sameSpan(spanOf(each) ?? NOWHERE, at))?.annotation
    if (!same) return annotating.highlight(at, colour)
    if (same.colour !== colour) void annotating.change(same, { colour })
    return same
  }
  const write = (annotation: Annotation) => {
    writing.begin(annotation)
    choosing.choose(annotation.id)
    panel.show('highlights')
  }
  const writeOnWhole = () => write(annotating.noteOnWhole(settings.colour))
  const remove = (annotation: Annotation) => {
    choosing.letGo()
    writing.remove(annotation)
    focusIfLost(() => document.getElementById('panel'))
  }

  const cards: CardCommands = {
    writeOnWhole,
    go: (each, at) => {
      choosing.choose(each.annotation.id)
      dates.letGo()
      passage.go(at)
    },
    edit: writing.begin,
    endEdit: writing.end,
    change: annotating.change,
    copyLink: copyLinkTo,
    tell: (at) => dates.ask({ at }),
    remove,
    attach: annotating.attach,
    move: (each) => {
      moving.start(each, selecting.now())
      if (!selecting.now()) panel.giveWay()
    },
  }

  return {
    cards,
    /** Without a colour in the one used last; the chosen highlight keeps its own. */
    highlight: (colour: Colour | null): boolean => {
      const at = selecting.now()
      if (at) highlight(at, colour ?? settings.colour)
      else if (chosen && colour) void annotating.change(chosen.annotation, { colour })
      else return false
      if (colour && colour !== settings.colour) setSettings({ colour })
      return true
    },
    note: (): boolean => {
      const at = selecting.now()
      const annotation = at ? highlight(at, settings.colour) : chosen?.annotation
      if (annotation) write(annotation)
      return annotation !== undefined
    },
    noteOnWhole: writeOnWhole,
    copyLink: toWords(copyLinkTo),
    tell: toWords(cards.tell),
    remove: (): boolean => {
      if (chosen) remove(chosen.annotation)
      return chosen !== null
    },
    move: (): boolean => {
      // What was selected a moment ago may have been taken just now.
      const at = map && selectedSpan(map, article.text)
      if (moving.take(at)) return true
      if (chosen) moving.start(chosen, at)
      return chosen !== null
    },
    step: (by: 1 | -1) => {
      const next = nextTo(chosen, placed, by)
      const at = spanOf(next)
      if (!next || !at || !map) return
      choosing.choose(next.annotation.id)
      dates.letGo()
      reveal(map, at)
      say(`${next.annotation.colour} highlight: ${next.annotation.target.quote.exact}. ${next.annotation.note}`)
    },
  }
}

const NOWHERE: Span = { start: -1, end: -1 }

/** The highlight after the chosen one in the text, or before it; the first, or the last, where none is chosen. */
function nextTo(chosen: Placed | null, placed: readonly Placed[], by: 1 | -1): Placed | null {
  const inText = placed.filter((each) => spanOf(each) !== null)
  const now = inText.findIndex(({ annotation }) => annotation.id === chosen?.annotation.id)
  return (now === -1 ? inText.at(by === 1 ? 0 : -1) : inText[now + by]) ?? null
}
