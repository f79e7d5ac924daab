import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useLoaderData, useNavigate } from 'react-router'
import { annotationCountsQuery } from '#queries/annotation-counts.ts'
import { catalogueQuery } from '#queries/catalogue.ts'
import { allProgressQuery } from '#queries/progress.ts'
import { Button } from '#ui/Button.tsx'
import { useShortcuts } from '#ui/keyboard.tsx'
import type { ContinueReading } from './ContinueReading.tsx'
import { TextCard } from './TextCard.tsx'

// What changes the library comes behind what it shows.
const OwnTexts = lazy(async () => ({ default: (await import('./library-actions.ts')).OwnTexts }))

/** The reader's own texts and those that ship with the app, one card each; what was begun stands before them. */
export function LibraryPage() {
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const { data: counts } = useQuery(annotationCountsQuery)
  const { data: progress } = useQuery(allProgressQuery)
  // Loaded with the page where something was begun, so that nothing moves; a first visit has no need of it.
  const { Begun } = useLoaderData<{ readonly Begun: typeof ContinueReading | null }>()
  const [sought, setSought] = useState('')
  const [adding, setAdding] = useState(false)
  const list = useRef<HTMLOListElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()

  const found = catalogue.filter((entry) => matches(sought, [entry.title, entry.publication ?? '', ...entry.authors]))

  useShortcuts(
    useMemo(() => {
      const move = (by: number) => {
        const links = [...(list.current?.querySelectorAll<HTMLAnchorElement>('h2 a') ?? [])]
        const at = links.findIndex((link) => link === document.activeElement)
        links[at === -1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)]?.focus()
      }
      const group = 'Library'
      return [
        { keys: 'j', does: 'Next text', group, run: () => move(1) },
        { keys: 'k', does: 'Previous text', group, run: () => move(-1) },
        { keys: '/', does: 'Find a text', group, run: () => search.current?.focus() },
      ]
    }, []),
  )

  return (
    <div className="mx-auto max-w-3xl px-4 pt-airy pb-24 sm:px-6 sm:pt-12">
      <title>Library · Lectern</title>
      <div className="mb-6 flex flex-wrap items-end justify-between gap-apart">
        <h1 className="font-serif text-3xl font-semibold">Library</h1>
        <Button icon="plus" className="min-h-10 sm:order-last" onClick={() => setAdding(true)}>
          Add texts
        </Button>
        <label className="grid gap-1 text-sm text-soft max-sm:w-full sm:ml-auto">
          <span>Find a text</span>
          <input
            ref={search}
            type="search"
            value={sought}
            onChange={(event) => setSought(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && found[0]) void navigate(`/read/${found[0].slug}`)
            }}
            placeholder="Headline, author, publication"
            className="h-10 w-full rounded-md border border-edge bg-raised px-3 text-ink placeholder:text-soft sm:w-72"
          />
        </label>
      </div>
      <p role="status" className={found.length === catalogue.length ? 'sr-only' : 'mb-4 text-sm text-soft'}>
        {found.length === 1 ? '1 text' : `${found.length} texts`}
        {found.length === catalogue.length ? '' : ` of ${catalogue.length}`}
      </p>
      {catalogue.length === 0 && (
        <p className="rounded-lg border border-line bg-raised p-6 text-soft">
          There is no text here yet. Add your own: choose files, drop them on this page, or paste a text.
        </p>
      )}
      {catalogue.length > 0 && found.length === 0 && (
        <p className="text-soft">No text has “{sought}” in its headline, byline or publication.</p>
      )}
      {Begun && progress && sought === '' && <Begun catalogue={catalogue} progress={progress} />}
      <ol ref={list} className="border-t border-line">
        {found.map((entry) => (
          <TextCard
            key={entry.id}
            entry={entry}
            highlights={counts?.[entry.id] ?? 0}
            fraction={progress?.[entry.id]?.fraction ?? 0}
          />
        ))}
      </ol>
      <Suspense>
        <OwnTexts adding={adding} onAdding={setAdding} />
      </Suspense>
    </div>
  )
}

/** Every word that was typed stands in one of the fields, whatever the case and the accents. */
function matches(sought: string, fields: readonly string[]): boolean {
  const text = plain(fields.join(' '))
  return plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
