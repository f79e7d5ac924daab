import { useRef, useState, type ReactNode } from 'react'
import { COLOURS } from '#domain/annotation/annotation.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { STATES } from './filter-address.ts'
import { useAsked } from './use-asked.ts'

const ANY = ''

/** Search, filters and order of a list of highlights; `children` stands at the end of the first line. */
export function FilterBar({
  tags,
  shown,
  total,
  children,
}: {
  /** Those that can be asked for, the most used first. */
  readonly tags: readonly string[]
  readonly shown: number
  readonly total: number
  readonly children: ReactNode
}) {
  const { asked, filtering, ask, toggle, clear } = useAsked()
  const [open, setOpen] = useState(filtering)
  const search = useRef<HTMLInputElement>(null)
  const { colours = [], states = [], hasNote } = asked

  return (
    <search aria-label="Highlights" className="@container mb-4 grid grid-cols-1 gap-2 text-sm">
      <div className="flex flex-wrap gap-1.5">
        <input
          ref={search}
          type="search"
          aria-label="Find in quotes, notes and tags"
          placeholder="Quotes, notes, tags"
          // Not bound: an address changes a moment after the key.
          defaultValue={asked.words}
          onChange={(event) => ask('find', event.target.value)}
          className="h-9 w-32 min-w-0 flex-auto rounded-md border border-edge bg-raised px-3 text-ink placeholder:text-soft"
        />
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          Filter
        </Button>
        {children}
      </div>
      {open && (
        <div className="@container grid gap-3 rounded-lg border border-line bg-raised p-3">
          <div role="group" aria-label="Colours" className="flex flex-wrap gap-1">
            {COLOURS.map((colour) => (
              <button
                key={colour}
                type="button"
                data-colour={colour}
                aria-label={colour}
                title={colour}
                aria-pressed={colours.includes(colour)}
                onClick={() => toggle(colour)}
                className="grid size-9 place-items-center rounded-full pointer-coarse:size-10 aria-pressed:bg-sunken aria-pressed:ring-2 aria-pressed:ring-accent"
              >
                <span className="grid size-6 place-items-center rounded-full border-2 border-(--stroke) bg-(--fill) text-ink">
                  {colours.includes(colour) && <Icon name="check" />}
                </span>
              </button>
            ))}
          </div>
          <div className="grid grid-cols-2 gap-2 @md:grid-cols-4">
            <Choice name="Tag" value={asked.tags?.[0] ?? ANY} onChoose={(tag) => ask('tag', tag)}>
              <option value={ANY}>Any</option>
              {tags.map((tag) => (
                <option key={tag}>{tag}</option>
              ))}
            </Choice>
            <Choice name="In the text" value={states[0] ?? ANY} onChoose={(state) => ask('state', state)}>
              <option value={ANY}>Any</option>
              {STATES.map((state) => (
                <option key={state} value={state}>
                  {STATE_NAMES[state]}
                </option>
              ))}
            </Choice>
            <Choice
              name="Note"
              value={hasNote === undefined ? ANY : hasNote ? 'with' : 'without'}
              onChoose={(note) => ask('note', note)}
            >
              <option value={ANY}>Any</option>
              <option value="with">With a note</option>
              <option value="without">Without a note</option>
            </Choice>
            <Choice name="Order" value={asked.sort} onChoose={(sort) => ask('sort', sort === 'time' ? 'time' : ANY)}>
              <option value="place">As in the text</option>
              <option value="time">Newest first</option>
            </Choice>
          </div>
        </div>
      )}
      <div className={filtering ? 'flex items-center justify-between gap-2' : 'sr-only'}>
        <p role="status" className="text-soft">
          {filtering ? `${shown} of ${total}` : `${total} in all`}
        </p>
        {filtering && (
          <Button
            look="quiet"
            onClick={() => {
              clear()
              if (search.current) search.current.value = ''
            }}
          >
            Show all
          </Button>
        )}
      </div>
      {filtering && shown === 0 && (
        <p className="rounded-lg border border-dashed border-edge p-5 leading-relaxed text-soft">
          Nothing here is like that. Show all, or ask for less.
        </p>
      )}
    </search>
  )
}

const STATE_NAMES = {
  anchored: 'In its place',
  changed: 'To be checked',
  orphaned: 'Without a place',
  whole: 'On the whole text',
} as const

function Choice({
  name,
  value,
  onChoose,
  children,
}: {
  readonly name: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}) {
  return (
    <label className="grid min-w-0 gap-1 text-xs text-soft">
      {name}
      <select
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="h-9 w-full min-w-0 rounded-md border border-edge bg-page px-1.5 text-sm text-ink"
      >
        {children}
      </select>
    </label>
  )
}
