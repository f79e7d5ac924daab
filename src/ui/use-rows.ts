import { useVirtualizer, useWindowVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useLayoutEffect, useRef, useState, type CSSProperties } from 'react'

/** Up to here all rows are on the page, where the browser's own search finds them; beyond it, those near the window. */
const ALL_AT_ONCE = 150
const OVERSCAN = 4 // rows beyond the window: none is seen coming at an ordinary pace

export type Row = {
  readonly index: number
  /** To be spread onto the row's element: its place, and how many rows there are for a screen reader. */
  readonly props: {
    /** For the element itself, once it is there. */
    readonly measure?: (element: HTMLElement | null) => void
    readonly style?: CSSProperties
    readonly 'data-index': number
    readonly 'aria-posinset'?: number
    readonly 'aria-setsize'?: number
  }
}

export type Rows = {
  readonly list: (element: HTMLElement | null) => void
  /** For the element that holds the rows; absent where all of them are there. */
  readonly style: CSSProperties | undefined
  readonly rows: readonly Row[]
  /** As near as can be, or to the top of what is seen. */
  readonly bringIntoSight: (index: number, to?: 'nearest' | 'start') => void
}

type Asked = {
  /** The same array as long as they are the same: of others, all is measured anew. */
  readonly keys: readonly string[]
  /** Rows that stay on the page wherever it is scrolled to: one that has the focus, one that is being written. */
  readonly held: readonly number[]
  readonly estimate: (index: number) => number
  /** Between two rows, in CSS pixels. */
  readonly gap: number
  /** What stays at the top of what scrolls, and may cover rows, in CSS pixels. */
  readonly bar?: number
  /** All of them at once, for paper. */
  readonly all?: boolean
}

/** The rows of a long list in an element that scrolls. */
export function useRowsIn(scroller: () => HTMLElement | null, asked: Asked): Rows {
  const margin = useMargin(scroller, isLong(asked))
  const options = useOptions(asked)
  // What it gives changes in place: the compiler leaves this function alone, and the rows that leave it are values.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer<HTMLElement, HTMLElement>({
    ...options,
    getScrollElement: scroller,
    scrollMargin: margin.px,
  })
  return rowsOf(rows, asked, margin)
}

/** The rows of a long list in the page itself. */
export function useRowsOfPage(asked: Asked): Rows {
  const margin = useMargin(() => null, isLong(asked))
  const options = useOptions(asked)
  // oxlint-disable-next-line react/incompatible-library
  const rows = useWindowVirtualizer<HTMLElement>({
    ...options,
    scrollMargin: margin.px,
    scrollPaddingStart: asked.bar ?? BAR,
  })
  return rowsOf(rows, asked, margin)
}

const BAR = 140 // what stays at the top of the page may cover, in CSS pixels

function isLong({ keys, all = false }: Asked): boolean {
  return !all && keys.length > ALL_AT_ONCE
}

function useOptions(asked: Asked) {
  const { keys, held, estimate, gap } = asked
  // Another function would mean other rows: each of them would be placed anew at every step of scrolling.
  const getItemKey = useCallback((index: number) => keys[index] ?? index, [keys])
  return {
    count: keys.length,
    enabled: isLong(asked),
    getItemKey,
    estimateSize: estimate,
    gap,
    overscan: OVERSCAN,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }: Window) => {
      const near = new Set(held.filter((index) => index >= 0 && index < count))
      const last = Math.min(count - 1, endIndex + overscan)
      for (let index = Math.max(0, startIndex - overscan); index <= last; index += 1) near.add(index)
      return [...near].sort((a, b) => a - b)
    },
  }
}

type Window = {
  readonly startIndex: number
  readonly endIndex: number
  readonly overscan: number
  readonly count: number
}

function rowsOf<T extends Element | globalThis.Window>(
  virtual: Virtualizer<T, HTMLElement>,
  asked: Asked,
  margin: Margin,
): Rows {
  const { keys } = asked
  const { list, px } = margin
  if (!isLong(asked)) {
    return {
      list,
      style: undefined,
      rows: keys.map((_, index) => ({ index, props: { 'data-index': index } })),
      bringIntoSight: (index, to = 'nearest') => margin.row(index)?.scrollIntoView({ block: to }),
    }
  }
  return {
    list,
    style: { position: 'relative', height: virtual.getTotalSize() },
    rows: virtual.getVirtualItems().map(({ index, start }) => ({
      index,
      props: {
        measure: virtual.measureElement,
        style: { position: 'absolute', insetInline: 0, top: start - px, contentVisibility: 'visible' },
        'data-index': index,
        'aria-posinset': index + 1,
        'aria-setsize': keys.length,
      },
    })),
    bringIntoSight: (index, to = 'nearest') => virtual.scrollToIndex(index, { align: to === 'nearest' ? 'auto' : to }),
  }
}

type Margin = {
  readonly list: (element: HTMLElement | null) => void
  /** From the top of what scrolls to the list. */
  readonly px: number
  readonly row: (index: number) => Element | null
}

function useMargin(scroller: () => HTMLElement | null, needed: boolean): Margin {
  const [list, setList] = useState<HTMLElement | null>(null)
  const [px, setPx] = useState(0)
  const measured = useRef<HTMLElement>(null)

  useLayoutEffect(() => {
    if (!list || !needed) return undefined
    const measure = () => setPx(marginOf(list, scroller()))
    // Once at once. Later, what stands before the list may grow or be new: filters that are opened, a bar that comes.
    // An observer tells it when the page is laid out; to ask here would lay it out at every step of scrolling.
    if (measured.current !== list) measure()
    measured.current = list
    const observer = new ResizeObserver(measure)
    for (let before = list.previousElementSibling; before; before = before.previousElementSibling) {
      observer.observe(before)
    }
    return () => observer.disconnect()
  })

  return { list: setList, px, row: (index) => list?.querySelector(`[data-index="${index}"]`) ?? null }
}

function marginOf(list: HTMLElement, scroller: HTMLElement | null): number {
  const origin = scroller ? scroller.getBoundingClientRect().top - scroller.scrollTop : -scrollY
  return Math.round(list.getBoundingClientRect().top - origin)
}
