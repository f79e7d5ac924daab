import { lazy, Suspense, useState } from 'react'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import type { useDates } from './use-dates.ts'
import type { Reading, useHighlightCommands } from './use-highlight-commands.ts'

// The text comes first; what opens at a selection or a date comes right behind it.
const SelectionBar = lazy(async () => ({ default: (await import('./SelectionBar.tsx')).SelectionBar }))
const RangeHandles = lazy(async () => ({ default: (await import('./RangeHandles.tsx')).RangeHandles }))
const MoveBar = lazy(async () => ({ default: (await import('./MoveBar.tsx')).MoveBar }))
const DateNote = lazy(async () => ({ default: (await import('./DateNote.tsx')).DateNote }))

/** What stands at the words that the reader selected or chose: the bar of what can be done, handles, the meaning of a date. */
export function ReaderBars({
  reading,
  dates,
  commands,
  onSetAside,
  letGo,
}: {
  readonly reading: Reading
  readonly dates: ReturnType<typeof useDates>
  readonly commands: Omit<ReturnType<typeof useHighlightCommands>, 'cards'>
  readonly onSetAside: () => void
  readonly letGo: () => void
}) {
  const { map, article, annotating, writing, selecting, choosing, moving, panel } = reading
  const [drawing, setDrawing] = useState(false)
  const selected = selecting.settled
  const chosen = choosing.placed
  if (!map) return null

  const { clicked } = choosing
  const at = selected ?? clicked
  const free = writing.id === null && !moving.placed && !panel.over

  return (
    <Suspense>
      {at && free && !drawing && (
        <SelectionBar
          map={map}
          at={at}
          annotation={selected ? null : (chosen?.annotation ?? null)}
          under={choosing.under}
          byKey={selecting.byKey.at !== null}
          onColour={commands.highlight}
          onNote={commands.note}
          onCopyLink={commands.copyLink}
          onTell={commands.tell}
          onMove={commands.move}
          onDelete={commands.remove}
          onChoose={(each) => choosing.chooseUnder(each.annotation.id)}
          onSetAside={onSetAside}
          onDate={dates.under && !selected ? () => dates.under && dates.choose(dates.under) : null}
        />
      )}
      {chosen && clicked && !selected && free && (
        <RangeHandles
          // Another place has handles of its own.
          key={`${chosen.annotation.id} ${clicked.start} ${clicked.end}`}
          map={map}
          text={article.text}
          at={clicked}
          onDrawing={setDrawing}
          onMove={(to) => annotating.attach(chosen.annotation, to)}
        />
      )}
      {moving.placed && (
        <MoveBar
          annotation={moving.placed.annotation}
          ready={selected !== null}
          onTake={() => moving.take(selecting.now())}
          onCancel={letGo}
        />
      )}
      {dates.chosen && (
        <DateNote
          map={map}
          event={dates.chosen}
          before={dates.before}
          after={dates.after}
          onChoose={dates.choose}
          onTimeline={() => {
            panel.show('timeline', dates.chosen?.id)
            dates.letGo()
          }}
          onChange={() => dates.chosen && dates.ask({ event: dates.chosen.id })}
          onClose={() => {
            dates.letGo()
            focusIfLost(() => document.getElementById('main'))
          }}
        />
      )}
    </Suspense>
  )
}
