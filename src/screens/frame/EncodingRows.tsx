import { useMutation } from '@tanstack/react-query'
import type { ImportRun, Uncertain } from '#queries/import-run.ts'
import { readAnew } from '#queries/read-anew.ts'
import { useNotices } from '#ui/notices.tsx'

const MOST = 100 // nobody goes through more of them
const FEW = 3 // more of them would hide what else is told

/** A text whose encoding is a guess. */
export type UncertainText = { readonly id: string; readonly title: string; readonly uncertain: Uncertain }

export function uncertainTexts({ outcomes }: ImportRun): readonly UncertainText[] {
  const texts = outcomes.flatMap((outcome) =>
    outcome.kind !== 'refused' && outcome.uncertain
      ? [{ id: outcome.id, title: outcome.title, uncertain: outcome.uncertain }]
      : [],
  )
  // Two files may be one text.
  return [...new Map(texts.map((text) => [text.id, text])).values()]
}

/** How texts whose encoding is a guess read in others; each can be read anew. `waits` while other files are still read. */
export function EncodingRows({ texts, waits }: { readonly texts: readonly UncertainText[]; readonly waits: boolean }) {
  const rows = texts.map((text) => <EncodingRow key={text.id} text={text} waits={waits} />)
  if (texts.length <= FEW) return rows
  return (
    <li className="border-l-2 border-accent pl-3">
      <details>
        <summary className="cursor-pointer">
          {texts.length} texts do not say how their letters are written. Does one look wrong?
        </summary>
        <ul className="mt-2 grid gap-3">{rows.slice(0, MOST)}</ul>
      </details>
    </li>
  )
}

function EncodingRow({
  text: { id, title, uncertain },
  waits,
}: {
  readonly text: UncertainText
  readonly waits: boolean
}) {
  const { fail } = useNotices()
  const { mutate, isPending, isSuccess } = useMutation({ ...readAnew, onError: fail })
  const { encoding, readings } = uncertain
  const name = readings.find((each) => each.encoding === encoding)?.name ?? encoding

  return (
    <li className="border-l-2 border-accent pl-3">
      <label className="grid gap-1.5">
        <span role="status" className="wrap-anywhere">
          {isSuccess
            ? `“${title}” is read as ${name} now.`
            : `“${title}” does not say how its letters are written, and was read as ${name}. Does it look wrong?`}
        </span>
        <select
          value={encoding}
          aria-busy={isPending}
          disabled={waits}
          onChange={({ target }) => mutate({ id, uncertain, encoding: target.value })}
          className="h-10 w-full min-w-0 rounded-md border border-edge bg-page px-2 text-base text-ink"
        >
          {readings.map((each) => (
            <option key={each.encoding} value={each.encoding}>
              {each.name}: {each.words}
            </option>
          ))}
        </select>
      </label>
    </li>
  )
}
