import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { GO_ON, isBegun, type Progress } from '#queries/progress.ts'
import { Button } from '#ui/Button.tsx'
import { useShortcuts } from '#ui/keyboard.tsx'

const FIRST = 3 // the library itself begins on the first screen, on a phone, too

/** The texts that were begun and not finished, the last read first: one press goes on in each where the reader was. */
export function ContinueReading({
  catalogue,
  progress,
}: {
  readonly catalogue: readonly CatalogueEntry[]
  readonly progress: Readonly<Record<string, Progress>>
}) {
  const [all, setAll] = useState(false)
  const navigate = useNavigate()
  const begun = catalogue
    .flatMap((entry) => {
      const place = progress[entry.id]
      return place && isBegun(place) ? [{ entry, place }] : []
    })
    .toSorted((a, b) => (a.place.modified < b.place.modified ? 1 : -1))
  const last = begun[0]?.entry.slug

  useShortcuts(
    last === undefined
      ? []
      : [
          {
            keys: 'c',
            does: 'Continue the text read last',
            group: 'Library',
            run: () => void navigate(addressOf(last)),
          },
        ],
  )

  if (begun.length === 0) return null
  return (
    <section aria-labelledby="begun" className="mb-8">
      <h2 id="begun" className="mb-2 text-sm text-soft">
        Continue reading
      </h2>
      <ul className="grid grid-cols-1 gap-2">
        {begun
          .slice(0, all ? undefined : FIRST)
          .map(({ entry: { id, slug, title, language, minutes }, place: { fraction } }) => (
            <li
              key={id}
              className="relative grid gap-x-6 gap-y-1 overflow-hidden rounded-lg border border-line bg-raised px-4 py-3 hover:border-edge sm:grid-cols-[1fr_auto] sm:items-baseline hover:[&_a]:text-accent"
            >
              <p className="min-w-0 font-serif text-lg leading-snug font-semibold wrap-anywhere">
                {/* The whole row is the link's target, one tab stop. */}
                <Link to={addressOf(slug)} className="line-clamp-2 after:absolute after:inset-0">
                  <span className="sr-only">Continue: </span>
                  <bdi lang={language}>{title}</bdi>
                </Link>
              </p>
              <p className="text-sm text-soft">{timeLeft(minutes * (1 - fraction))} left</p>
              <progress
                value={fraction}
                aria-label={`Read: ${title}`}
                className="absolute inset-x-0 bottom-0 h-0.5 w-full appearance-none [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-accent"
              />
            </li>
          ))}
      </ul>
      {begun.length > FIRST && (
        <Button look="quiet" className="mt-1 -ml-3" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Fewer' : `${begun.length - FIRST} more`}
        </Button>
      )}
    </section>
  )
}

function addressOf(slug: string): string {
  return `/read/${slug}${GO_ON}`
}

/** Minutes in words; never none, for there is something left. */
function timeLeft(minutes: number): string {
  const whole = Math.max(1, Math.round(minutes))
  return whole < 60 ? `${whole} min` : `${Math.floor(whole / 60)} h ${whole % 60} min`
}
