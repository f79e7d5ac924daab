import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isWhole } from '#domain/anchor/whole.ts'
import type { Annotation, Colour } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Article } from '#domain/article/article.ts'
import { sameSpan, type Span } from '#domain/text/span.ts'
import { changeSettings, DEFAULT_SETTINGS, settingsQuery } from '#queries/settings.ts'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { useNotices } from '#ui/notices.tsx'
import { reveal } from './arrive.ts'
import { spanOf } from './placed-spans.ts'
import type { CardCommands, WrittenNote } from './sidebar/card-commands.ts'
import { selectedSpan, type TextMap } from './text-map.ts'
import type { Annotating } from './use-annotating.ts'
import type { Chosen } from './use-chosen.ts'
import type { Dates } from './use-dates.ts'
import { useLostNote } from './use-lost-note.ts'
import type { Moving } from './use-moving.ts'
import type { usePanel } from './use-panel.ts'
import type { Passage } from './use-passage.ts'
import type { Selecting } from './use-selecting.ts'

/** What the commands act on. */
export type Reading = {
  readonly sourceId: string
  readonly map: TextMap | null
  readonly article: Article
  readonly placed: readonly Placed[]
  readonly annotating: Annotating
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
  const { sourceId, map, article, placed, annotating, selecting, choosing, moving, dates, passage, panel, copyLinkTo } =
    reading
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery)
  const { mutate: setSettings } = useMutation(changeSettings)
  const { say } = useNotices()
  const [editing, setEditing] = useState<{ readonly annotation: Annotation; readonly fresh: boolean } | null>(null)
  const chosen = choosing.placed
  const { listed, lost } = useLostNote(editing?.annotation ?? null, annotating.refused, placed, sourceId, article)

  const highlight = (at: Span, colour: Colour): Annotation => {
    selecting.letGo()
    // The very words are highlighted already: then it is that highlight that is meant.
    const same = placed.find((each) => sameSpan(spanOf(each) ?? NOWHERE, at))?.annotation
    if (!same) return annotating.highlight(at, colour)
    if (same.colour !== colour) annotating.change(same, { colour })
    return same
  }
  const colourIn = (colour: Colour | null): boolean => {
    const at = selecting.now()
    if (at) highlight(at, colour ?? settings.colour)
    else if (chosen && colour) annotating.change(chosen.annotation, { colour })
    else return false
    if (colour && colour !== settings.colour) setSettings({ colour })
    return true
  }
  const write = (annotation: Annotation, fresh: boolean) => {
    setEditing({ annotation, fresh })
    choosing.choose(annotation.id)
    panel.show('highlights')
  }
  const writeNote = (): boolean => {
    const at = selecting.now()
    const annotation = at ? highlight(at, settings.colour) : chosen?.annotation
    if (!annotation) return false
    write(annotation, at !== null && !placed.some((each) => each.annotation.id === annotation.id))
    return true
  }
  const endEdit = () => setEditing(null)
  const endNote = (annotation: Annotation, written: WrittenNote | null) => {
    if (lost && written) {
      // Until both are stored, the words stay where they are written.
      void annotating.keep(annotation, written).then((isKept) => isKept && endEdit())
      return
    }
    endEdit()
    if (lost) return
    // What was made for a note goes with the note.
    const empty = written?.to === '' && isWhole(annotation.target)
    if ((!written || empty) && editing?.fresh) annotating.remove(annotation)
    else if (written) annotating.change(annotation, { note: written })
  }
  const remove = (annotation: Annotation) => {
    const isWritten = editing?.annotation.id === annotation.id
    choosing.letGo()
    // What was written of its note stays as a draft.
    if (isWritten) endEdit()
    if (!isWritten || !lost) annotating.remove(annotation)
    focusIfLost(() => document.getElementById('panel'))
  }

  const writeOnWhole = () => write(annotating.noteOnWhole(settings.colour), true)

  const cards: CardCommands = {
    writeOnWhole,
    go: (each, at) => {
      choosing.choose(each.annotation.id)
      dates.letGo()
      passage.go(at)
    },
    edit: (annotation) => setEditing({ annotation, fresh: false }),
    endEdit: endNote,
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
    editingId: editing?.annotation.id ?? null,
    listed,
    cards,
    highlight: colourIn,
    note: writeNote,
    noteOnWhole: writeOnWhole,
    copyLink: (): boolean => {
      const at = selecting.now() ?? spanOf(chosen)
      if (at) copyLinkTo(at)
      return at !== null
    },
    tell: (): boolean => {
      const at = selecting.now() ?? spanOf(chosen)
      if (at) dates.ask({ at })
      return at !== null
    },
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
      const inText = placed.filter((each) => spanOf(each) !== null)
      const now = inText.findIndex(({ annotation }) => annotation.id === chosen?.annotation.id)
      const next = inText[now === -1 ? (by === 1 ? 0 : inText.length - 1) : now + by]
      const at = spanOf(next ?? null)
      if (!next || !at || !map) return
      choosing.choose(next.annotation.id)
      dates.letGo()
      reveal(map, at)
      say(`${next.annotation.colour} highlight: ${next.annotation.target.quote.exact}. ${next.annotation.note}`)
    },
  }
}

const NOWHERE: Span = { start: -1, end: -1 }
