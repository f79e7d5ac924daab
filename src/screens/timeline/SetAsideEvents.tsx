import type { EventCorrection } from '#domain/timeline/event-correction.ts'
import { formatStatedName } from '#domain/timeline/stated-date.ts'
import type { ArticleEvents } from '#queries/timeline.ts'
import { Button } from '#ui/Button.tsx'
import { useEventChanges } from './use-event-changes.ts'

/** What the reader hid, and what the reader set on words that are no longer there: nothing of it is lost. */
export function SetAsideEvents({
  tellings,
  showSource,
}: {
  readonly tellings: readonly ArticleEvents[]
  readonly showSource: boolean
}) {
  const { takeBack } = useEventChanges()
  const hidden = tellings.flatMap((telling) => telling.hidden.map((each) => ({ telling, ...each })))
  const lost = tellings.flatMap((telling) => telling.lost.map((correction) => ({ telling, correction })))
  return (
    <div className="mt-8 grid gap-3 print:hidden">
      {hidden.length > 0 && (
        <details className={BOX}>
          <summary className={SUMMARY}>Hidden by you ({hidden.length})</summary>
          <ul className="grid gap-3 pb-3">
            {hidden.map(({ telling, correction, words }) => (
              <li key={correction.id} className={ROW}>
                <p className="min-w-0 grow basis-60">
                  <span lang={telling.article.meta.language} className="font-serif leading-snug">
                    {words}
                  </span>
                  {showSource && <span className="mt-0.5 block text-xs text-soft">{telling.entry.title}</span>}
                </p>
                <Button onClick={() => takeBack(telling, correction, 'The event is shown again')}>Show again</Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {lost.length > 0 && (
        <details className={BOX}>
          <summary className={SUMMARY}>Set by you on words that are no longer there ({lost.length})</summary>
          <ul className="grid gap-3 pb-3">
            {lost.map(({ telling, correction }) => (
              <li key={correction.id} className={ROW}>
                <p className="min-w-0 grow basis-60">
                  <q className="font-serif leading-snug">{correction.target.quote.exact}</q>
                  <span className="mt-0.5 block text-xs text-soft">
                    {saidOf(correction)} · {telling.entry.title}
                  </span>
                </p>
                <Button onClick={() => takeBack(telling, correction, 'Removed')}>Remove</Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const BOX = 'rounded-lg border border-line px-4 text-sm'
const SUMMARY = 'min-h-9 py-2 font-medium'
const ROW = 'flex flex-wrap items-start justify-between gap-x-4 gap-y-2'

function saidOf({ says }: EventCorrection): string {
  switch (says.kind) {
    case 'hidden':
      return 'Hidden'
    case 'dated':
      return formatStatedName(says.date)
    case 'told':
      return `${formatStatedName(says.date)}: ${says.label}`
  }
}
