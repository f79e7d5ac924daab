import { useId } from 'react'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import type { PlannedGroup } from '#domain/exchange/annotations/prepare-import.ts'
import type { Decision } from '#queries/import-annotations.ts'
import { ChooseText } from './ChooseText.tsx'
import { decisionOf, type Decisions } from './import-choices.ts'
import { ImportItem } from './ImportItem.tsx'

/** The annotations of one text in a file, with the text here that they would belong to. */
export function ImportGroup({
  group,
  texts,
  allRead,
  decisions,
  onDecide,
  onChoose,
}: {
  readonly group: PlannedGroup
  readonly texts: readonly CatalogueEntry[]
  /** False when some of them cannot be read now. */
  readonly allRead: boolean
  readonly decisions: Decisions
  readonly onDecide: (id: string, decision: Decision) => void
  /** Empty leaves it to the file. */
  readonly onChoose: (sourceId: string) => void
}) {
  const id = useId()
  const { sourceId, title, address, items } = group
  const here = texts.find((text) => text.id === sourceId)
  const choice = (question: string) => <ChooseText question={question} texts={texts} here={here} onChoose={onChoose} />

  return (
    <section aria-labelledby={id}>
      <h3 id={id} dir="auto" className="font-serif text-lg leading-snug font-semibold wrap-anywhere">
        {here?.title ?? (title || address || 'Of a text that the file does not name')}
      </h3>
      {here ? (
        <details className="mt-0.5 mb-2.5 text-sm">
          <summary className="w-fit cursor-pointer text-soft hover:text-ink">Not this text?</summary>
          {choice('It belongs to')}
        </details>
      ) : (
        choice(
          allRead
            ? 'This text is not here. Is it one of these?'
            : 'This text is not here, or cannot be read now. Is it one of these?',
        )
      )}
      <ol className="grid grid-cols-1 gap-2">
        {items.map((planned) => (
          <ImportItem
            key={planned.annotation.id}
            planned={planned}
            isHere={here !== undefined}
            decision={decisionOf(planned, group, decisions)}
            onDecide={(decision) => onDecide(planned.annotation.id, decision)}
          />
        ))}
      </ol>
    </section>
  )
}
