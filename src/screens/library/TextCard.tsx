import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { READ_FROM } from '#queries/progress.ts'

// Behind what the card says.
const CardActions = lazy(async () => ({ default: (await import('./library-actions.ts')).CardActions }))

/** One text of the library. Cards that are out of sight cost no layout. */
export function TextCard({
  entry,
  highlights,
  fraction,
}: {
  readonly entry: CatalogueEntry
  readonly highlights: number
  readonly fraction: number
}) {
  const origin = [entry.publication, entry.issue && `issue ${entry.issue}`, entry.when].filter(Boolean)
  const percent = fraction >= READ_FROM ? 100 : Math.round(fraction * 100)

  return (
    <li className="relative border-b border-line py-6 [contain-intrinsic-size:auto_11rem] [content-visibility:auto] hover:[&_h2]:text-accent">
      <h2 className="line-clamp-4 font-serif text-xl leading-snug font-semibold">
        {/* The whole card is the link's target, one tab stop. */}
        <Link to={`/read/${entry.slug}`} className="after:absolute after:inset-0">
          {entry.title}
        </Link>
      </h2>
      <p className="mt-1.5 line-clamp-3 text-sm text-soft">
        {entry.authors.length > 0 && <>By {entry.authors.join(', ')}</>}
        {entry.authors.length > 0 && origin.length > 0 && ' · '}
        {origin.join(' · ')}
      </p>
      <p lang={entry.language} className="mt-2.5 line-clamp-3 font-serif text-[1.0625rem] leading-relaxed">
        {entry.excerpt}
      </p>
      <p className="mt-3 flex min-h-9 flex-wrap items-center gap-x-4 gap-y-1 pr-20 text-sm text-soft">
        {entry.url === null && (
          <span className="rounded-full border border-edge px-2 py-px text-xs font-medium">Yours</span>
        )}
        <span>{entry.minutes} min</span>
        <span>{highlights === 1 ? '1 highlight' : `${highlights} highlights`}</span>
        <span className="flex items-center gap-2">
          <progress
            value={percent}
            max={100}
            aria-label={`Read: ${entry.title}`}
            className="h-1.5 w-20 appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
          {percent === 0 ? 'Not begun' : percent === 100 ? 'Read' : `${percent} % read`}
        </span>
      </p>
      <Suspense>
        <CardActions entry={entry} />
      </Suspense>
    </li>
  )
}
