import { useQuery } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState, type KeyboardEvent, type RefCallback } from 'react'
import type { Article } from '#domain/article/article.ts'
import type { Repair } from '#domain/article/repair.ts'
import { linesAsSaid } from '#domain/article/said-lines.ts'
import { type SourceLine, sourceLines } from '#domain/article/source-lines.ts'
import { articleQuery, type OpenArticle } from '#queries/article.ts'
import { Button } from '#ui/Button.tsx'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { useRowsOfPage, type Row } from '#ui/use-rows.ts'
import { kindInWords } from './line-kinds.ts'
import { LostRepairs } from './LostRepairs.tsx'
import type { Repairs } from './use-repairs.ts'

const LIST = 'lines'

/** The whole source, line by line in its own order, each with a switch: does it belong to the article? */
export function EditLines({
  open: { entry, source, article },
  repairs,
  rootRef,
  from,
  onDone,
}: {
  readonly open: OpenArticle
  readonly repairs: Repairs
  readonly rootRef: RefCallback<HTMLElement>
  /** Where in the source the reader was before; null at the top. */
  readonly from: () => number | null
  readonly onDone: () => void
}) {
  const parsed = sourceLines(article, source.text)
  const lines = linesAsSaid(parsed, article, source.repairs ?? [], repairs.said)
  const kept = lines.filter(({ belongs }) => belongs).length
  const [focused, setFocused] = useState(-1)
  const [wanted, setWanted] = useState<{ readonly index: number } | null>(null)
  const { list, style, rows, bringIntoSight } = useRowsOfPage({
    keys: parsed.map(({ at }) => String(at.start)),
    held: [focused],
    estimate: (index) => heightOf(lines[index]),
    gap: 0,
  })

  const { isLeaving, leave } = useLeaving(entry.slug, isMadeWith(article, repairs.said), repairs.isStoring, onDone)
  const done = (place: string) => (
    <Button look="main" icon="check" className={place} aria-disabled={isLeaving} onClick={leave}>
      {isLeaving ? 'One moment …' : 'Done'}
    </Button>
  )

  const goOn = useEffectEvent(() => {
    const place = from()
    const index = place === null ? -1 : lines.findLastIndex(({ at }) => at.start <= place)
    // Where all lines are on the page, the one at this place is found there.
    if (style && index > 0) bringIntoSight(index, 'start')
  })
  useEffect(() => goOn(), [])

  const step = (event: KeyboardEvent<HTMLElement>, index: number) => {
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: lines.length - 1 }[event.key]
    if (to === undefined || !lines[to] || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    event.preventDefault()
    // On the page first, wherever it is in the list; then it can have the focus.
    setFocused(to)
    setWanted({ index: to })
  }
  useEffect(() => {
    if (wanted) document.querySelector<HTMLElement>(`#${LIST} [data-index="${wanted.index}"] input`)?.focus()
  }, [wanted])

  return (
    <section ref={rootRef} aria-labelledby="edit-lines" className="font-sans text-sm">
      <div className="@container sticky top-(--bar) z-10 cramped:static -mx-4 border-b border-line bg-page px-4 py-3 sm:-mx-8 sm:px-8">
        <div className="flex items-center justify-between gap-3 @max-[18em]:flex-wrap">
          <h1
            // The button that led here is gone, however long this part took to come.
            ref={(heading) => focusIfLost(() => heading)}
            id="edit-lines"
            tabIndex={-1}
            className="text-lg leading-snug font-semibold text-balance"
          >
            Which lines belong to the article?
          </h1>
          {done('')}
        </div>
      </div>
      <p className="mt-3 text-soft">
        {kept} of {lines.length} lines belong. A line without its tick is set aside, and never lost; highlights in it
        wait for it. Arrow keys go from line to line.
      </p>
      <LostRepairs repairs={repairs} />
      <ul id={LIST} ref={list} style={style} className="mt-2">
        {rows.flatMap(({ index, props }) => {
          const line = lines[index]
          if (!line) return []
          return (
            <Line
              key={line.at.start}
              line={line}
              row={props}
              onSay={() => repairs.say([line], !line.belongs)}
              onFocus={() => setFocused(index)}
              onKey={(event) => step(event, index)}
            />
          )
        })}
      </ul>
      {done('mt-6')}
    </section>
  )
}

/** Leaves when the text is made anew, so that the old one is not seen once more; also when it could not be. */
function useLeaving(slug: string, isMade: boolean, isStoring: boolean, onDone: () => void) {
  const [isLeaving, setLeaving] = useState(false)
  const { isFetching: isMaking } = useQuery(articleQuery(slug))
  const goNow = useEffectEvent(onDone)
  const isReady = isMade || (!isStoring && !isMaking)
  useEffect(() => {
    if (isLeaving && isReady) goNow()
  }, [isLeaving, isReady])
  return { isLeaving, leave: () => setLeaving(true) }
}

/** Whether the article is made of all that was said of its lines, and of nothing that was taken back. */
function isMadeWith({ repairs }: Article, said: readonly Repair[]): boolean {
  const made = new Set(repairs.map(({ id }) => id))
  return made.size === said.length && said.every(({ id }) => made.has(id))
}

function Line({
  line,
  row: { measure, ...row },
  onSay,
  onFocus,
  onKey,
}: {
  readonly line: SourceLine
  readonly row: Row['props']
  readonly onSay: () => void
  readonly onFocus: () => void
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => void
}) {
  const kind = kindInWords(line)
  return (
    <li
      ref={measure}
      {...row}
      data-source={line.at.start}
      className="border-b border-line [contain-intrinsic-size:auto_3.5rem] [content-visibility:auto]"
    >
      <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-1 py-2.5 hover:bg-sunken">
        <input
          type="checkbox"
          checked={line.belongs}
          onChange={onSay}
          onFocus={onFocus}
          onKeyDown={onKey}
          // The head of the list covers what is scrolled to the top.
          className="mt-0.5 size-5 shrink-0 scroll-mt-20 accent-accent"
        />
        <span className="min-w-0">
          {kind !== '' && <span className="block text-xs text-soft">{kind}</span>}
          <span
            className={`font-serif text-base leading-snug wrap-anywhere whitespace-pre-line ${line.belongs ? 'text-ink' : 'text-soft'} ${line.kind === 'headline' || line.kind === 'heading' ? 'font-semibold' : ''}`}
          >
            {line.words}
          </span>
        </span>
      </label>
    </li>
  )
}

// CSS pixels, but for the characters of a row of words at the usual width. A wrong guess is put right once the line is seen.
const ROW = 22
const CHARACTERS = 68
const AROUND = 21
const KIND = 16
const LEAST = 45

function heightOf(line: SourceLine | undefined): number {
  if (!line) return LEAST
  const words = Math.ceil(line.words.length / CHARACTERS) * ROW
  return Math.max(LEAST, AROUND + words + (kindInWords(line) === '' ? 0 : KIND))
}
