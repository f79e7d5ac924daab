import { useEffect, useRef, useState } from 'react'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import type { Standing } from '#domain/timeline/event.ts'
import { STANDINGS } from '#domain/timeline/filter-events.ts'
import { Button } from '#ui/Button.tsx'
import { useMedia } from '#ui/use-media.ts'
import { BoundField } from './BoundField.tsx'
import { CLEAR, toggleStanding, type ChangeFilter, type FilterAddress } from './filter-address.ts'
import { STANDING_NAME } from './standing-words.ts'
import { StandingMark } from './StandingShape.tsx'

const ALL = ''
const MOST_NAMES = 200 // a longer list is not read; words find the others
const TYPING_MS = 250 // a pause between words: the list moves once a word, not once a letter
const FIELD = 'h-10 w-full min-w-0 rounded-md border border-edge bg-raised px-2 text-ink placeholder:text-soft'

/** Which events are shown. On a narrow screen folded away behind one line, so that the events come first. */
export function FilterBar({
  filter,
  catalogue,
  folded,
  actors,
  counts,
  onChange,
}: {
  readonly filter: FilterAddress
  /** The texts to choose from; with none, there is nothing to choose. */
  readonly catalogue: readonly CatalogueEntry[]
  /** There is little room, whatever the window has. */
  readonly folded: boolean
  /** Who is named, with the number of events. */
  readonly actors: readonly (readonly [string, number])[]
  /** How many events of each standing the other filters let through. */
  readonly counts: ReadonlyMap<Standing, number>
  readonly onChange: ChangeFilter
}) {
  const roomy = useMedia('(min-width: 40rem)')
  const wide = roomy && !folded
  const set = [filter.article, filter.from || filter.to, filter.standings, filter.actor, filter.words].filter(
    Boolean,
  ).length
  const [opened, setOpened] = useState(filter.problem !== null)
  return (
    <details
      open={wide || opened}
      onToggle={(event) => {
        if (!wide) setOpened(event.currentTarget.open)
      }}
      className="mb-5 print:hidden"
    >
      <summary
        className={`min-h-9 rounded-md border border-edge bg-raised px-3 py-1.5 text-sm font-medium ${wide ? 'hidden' : ''}`}
      >
        Filter{set > 0 && ` (${set} set)`}
      </summary>
      <div className={`grid gap-3 ${wide ? '' : 'mt-3'}`}>
        <div className={`grid gap-3 ${wide ? 'grid-cols-[2fr_2fr_1fr_1fr]' : 'grid-cols-2'}`}>
          {catalogue.length > 0 && (
            <label className={`grid gap-1 text-sm text-soft ${wide ? '' : 'col-span-2'}`}>
              <span>Text</span>
              <select
                value={filter.article ?? ALL}
                onChange={(event) => onChange({ article: event.target.value })}
                className={FIELD}
              >
                <option value={ALL}>All texts</option>
                {filter.article !== null && catalogue.every(({ slug }) => slug !== filter.article) && (
                  <option value={filter.article}>A text that is not here</option>
                )}
                {catalogue.map((entry) => (
                  <option key={entry.id} value={entry.slug}>
                    {entry.title}
                  </option>
                ))}
              </select>
            </label>
          )}
          <WordsField
            words={filter.words}
            className={wide ? '' : 'col-span-2'}
            onChange={(words) => onChange({ words })}
          />
          <BoundField
            name="From"
            value={filter.from}
            wrong={filter.problem?.field === 'from'}
            onChange={(from) => onChange({ from })}
          />
          <BoundField
            name="To"
            value={filter.to}
            wrong={filter.problem?.field === 'to'}
            onChange={(to) => onChange({ to })}
          />
        </div>
        {filter.problem && (
          <p id="bound-problem" role="alert" className="text-sm text-danger">
            {filter.problem.field === 'from' ? 'From' : 'To'}: {filter.problem.text}
          </p>
        )}
        <div className="flex flex-wrap items-center gap-2">
          {(actors.length > 0 || filter.actor !== null) && (
            <label className="flex items-center gap-2 text-sm text-soft">
              <span>Who</span>
              <select
                value={filter.actor ?? ALL}
                onChange={(event) => onChange({ actor: event.target.value })}
                className="h-9 max-w-52 min-w-0 rounded-md border border-edge bg-raised px-2 text-ink"
              >
                <option value={ALL}>Everybody</option>
                {filter.actor !== null && actors.every(([name]) => name !== filter.actor) && (
                  <option value={filter.actor}>{filter.actor} (0)</option>
                )}
                {actors.slice(0, MOST_NAMES).map(([name, count]) => (
                  <option key={name} value={name}>
                    {name} ({count})
                  </option>
                ))}
              </select>
            </label>
          )}
          <StandingSwitches filter={filter} counts={counts} onChange={onChange} />
          {set > 0 && (
            <Button look="quiet" icon="close" onClick={() => onChange(CLEAR)}>
              Clear all filters
            </Button>
          )}
        </div>
      </div>
    </details>
  )
}

function WordsField({
  words,
  className,
  onChange,
}: {
  readonly words: string
  readonly className: string
  readonly onChange: (words: string) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  // Another screen may have been opened in the pause.
  useEffect(() => () => clearTimeout(timer.current), [])

  return (
    <label className={`grid gap-1 text-sm text-soft ${className}`}>
      <span>Words</span>
      <input
        type="search"
        value={typed ?? words}
        placeholder="Any words of an event"
        onChange={(event) => {
          const { value } = event.target
          setTyped(value)
          clearTimeout(timer.current)
          timer.current = setTimeout(() => onChange(value.trim()), TYPING_MS)
        }}
        onBlur={() => setTyped(null)}
        className={FIELD}
      />
    </label>
  )
}

/** The key to the marks as well: each switch shows the mark of what it switches. */
function StandingSwitches({
  filter,
  counts,
  onChange,
}: {
  readonly filter: FilterAddress
  readonly counts: ReadonlyMap<Standing, number>
  readonly onChange: ChangeFilter
}) {
  const shown = filter.standings ?? STANDINGS
  const offered = STANDINGS.filter((each) => counts.has(each) || filter.standings?.includes(each))
  return (
    <div role="group" aria-label="Kinds of events" className="flex flex-wrap gap-2">
      {offered.map((standing) => {
        return (
          <button
            key={standing}
            type="button"
            aria-pressed={shown.includes(standing)}
            onClick={() => onChange((now) => ({ standings: toggleStanding(now.standings, standing) }))}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-line px-3 text-sm text-soft line-through decoration-edge aria-pressed:border-edge aria-pressed:bg-raised aria-pressed:text-ink aria-pressed:no-underline"
          >
            <StandingMark standing={standing} />
            {STANDING_NAME[standing]} <span className="tabular-nums">{counts.get(standing) ?? 0}</span>
          </button>
        )
      })}
    </div>
  )
}
