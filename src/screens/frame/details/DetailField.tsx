import { useId } from 'react'
import type { FactName } from '#domain/article/fact-names.ts'
import { Button } from '#ui/Button.tsx'
import { DETAILS } from './detail-fields.ts'

/** One fact: its field, who states it, and the way back to what was stated before. */
export function DetailField({
  name,
  written,
  wrong,
  stated,
  sources,
  byReader,
  onWrite,
}: {
  readonly name: FactName
  readonly written: string
  /** A sentence that says what is expected; null when it can be read. */
  readonly wrong: string | null
  /** What holds without the reader. */
  readonly stated: string
  readonly sources: readonly string[]
  /** The reader has stated it before. */
  readonly byReader: boolean
  readonly onWrite: (written: string) => void
}) {
  const { label, hint, wide, type } = DETAILS[name]
  const ids = { input: useId(), about: useId(), wrong: useId() }
  const differs = written !== stated

  return (
    <div className={`grid content-start gap-1 text-sm ${wide ? 'sm:col-span-2' : ''}`}>
      <div className="flex min-h-6 flex-wrap items-baseline justify-between gap-x-3">
        <label htmlFor={ids.input} className="font-medium">
          {label}
        </label>
        {byReader && differs && <span className="text-xs text-accent">Stated by you</span>}
      </div>
      <input
        id={ids.input}
        name={name}
        type={type ?? 'text'}
        value={written}
        autoComplete="off"
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? ids.about : `${ids.wrong} ${ids.about}`}
        onChange={(event) => onWrite(event.target.value)}
        className="h-10 w-full min-w-0 rounded-md border border-edge bg-page px-2 text-base text-ink aria-invalid:border-danger"
      />
      {wrong !== null && (
        <p id={ids.wrong} role="alert" className="text-danger">
          {wrong}
        </p>
      )}
      <div id={ids.about} className="grid gap-0.5 text-xs leading-relaxed wrap-anywhere text-soft">
        {hint && <p>{hint}</p>}
        {sources.map((source) => (
          <p key={source}>{source}</p>
        ))}
      </div>
      {differs && (
        <Button
          look="quiet"
          className="-mt-1 -ml-2 justify-self-start px-2! text-accent!"
          aria-label={`${label}: back to what was stated`}
          onClick={() => onWrite(stated)}
        >
          Back to what was stated
        </Button>
      )}
    </div>
  )
}
