import { useId } from 'react'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import type { PlannedStatement, PlannedText } from '#domain/exchange/corrections/plan-corrections.ts'
import { ChooseText } from './ChooseText.tsx'
import { inWords, stands } from './statement-words.ts'

/** What a file states about one text, each statement with its box, and the text here that it would change. */
export function CorrectionsOfText({
  text: { title, sourceId, items },
  catalogue,
  isTaken,
  onTake,
  onChoose,
}: {
  readonly text: PlannedText
  readonly catalogue: readonly CatalogueEntry[]
  readonly isTaken: (each: PlannedStatement) => boolean
  readonly onTake: (key: string, take: boolean) => void
  /** Empty leaves it to the file. */
  readonly onChoose: (sourceId: string) => void
}) {
  const id = useId()
  const here = catalogue.find((entry) => entry.id === sourceId)
  const choice = (question: string) => (
    <ChooseText question={question} texts={catalogue} here={here} onChoose={onChoose} />
  )

  return (
    <section aria-labelledby={id}>
      <h3 id={id} dir="auto" className="font-serif text-lg leading-snug font-semibold wrap-anywhere">
        {here?.title ?? (title || 'A text that the file does not name')}
      </h3>
      {here ? (
        <details className="mt-0.5 mb-2.5 text-sm">
          <summary className="w-fit cursor-pointer text-soft hover:text-ink">Not this text?</summary>
          {choice('It is about')}
        </details>
      ) : sourceId === null ? (
        choice('This text is not here. Is it one of these?')
      ) : (
        <p className="mt-0.5 mb-2.5 text-sm text-soft">
          It is among the removed texts; what comes in holds when you restore it.
        </p>
      )}
      <ul className="grid grid-cols-1 gap-2 text-sm">
        {items.map((item) => (
          <li key={item.key} className="rounded-lg border border-line bg-page px-3 py-2">
            <label className="flex gap-3">
              <input
                type="checkbox"
                checked={sourceId !== null && isTaken(item)}
                disabled={item.kind === 'same' || sourceId === null}
                onChange={({ target }) => onTake(item.key, target.checked)}
                className="mt-0.5 size-5 shrink-0 accent-accent"
              />
              <span className="min-w-0 wrap-anywhere">
                <span className="block text-xs text-soft">{inWords(item.says).what}</span>
                <span dir="auto" className="line-clamp-3">
                  {inWords(item.says).value}
                </span>
                {item.kind === 'same' && <span className="block text-xs text-soft">The same is stated here</span>}
                {item.kind === 'conflict' && (
                  <span className="block text-xs text-soft">Here you have stated: {stands(item.says)}</span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
