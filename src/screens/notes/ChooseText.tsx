import type { CatalogueEntry } from '#domain/article/catalogue.ts'

/** Asks which of the texts here is meant. An empty answer leaves it to the file. */
export function ChooseText({
  question,
  texts,
  here,
  onChoose,
}: {
  readonly question: string
  readonly texts: readonly CatalogueEntry[]
  readonly here: CatalogueEntry | undefined
  readonly onChoose: (sourceId: string) => void
}) {
  return (
    <label className="mt-1 mb-2.5 grid gap-1 text-sm">
      <span className="text-soft">{question}</span>
      <select
        value={here?.id ?? ''}
        onChange={({ target }) => onChoose(target.value)}
        className="h-9 w-full min-w-0 rounded-md border border-edge bg-page px-1.5 text-ink"
      >
        {!here && <option value="">None of them</option>}
        {texts.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}
