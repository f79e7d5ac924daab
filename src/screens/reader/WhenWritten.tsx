import { useMutation, useQuery } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import type { CatalogueEntry } from '#domain/article/catalogue.ts'
import { statedBy } from '#domain/article/stated-by.ts'
import { parseEdtf } from '#domain/time/edtf.ts'
import { formatEdtfName } from '#domain/time/format-date.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import { inferReference, type ReferenceOrigin } from '#domain/timeline/infer-reference.ts'
import type { OpenArticle } from '#queries/article.ts'
import { correct, correctionsQuery } from '#queries/corrections.ts'
import { Button } from '#ui/Button.tsx'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { useNotices } from '#ui/notices.tsx'
import { sayWhenDone } from '#queries/say-when-done.ts'

/** Who says so, in words. */
function fromWhom(from: ReferenceOrigin, entry: CatalogueEntry): string {
  switch (from) {
    case 'reader':
      return 'set by you'
    case 'sidecar':
      return `stated by the ${statedBy(entry)}`
    case 'text':
      return 'from the text'
  }
}

/** The reference date: what "last Sunday" is counted from. The reader can set it, and all relative dates move. */
export function WhenWritten({ open: { source, article, entry } }: { readonly open: OpenArticle }) {
  const { data: corrections } = useQuery(correctionsQuery(source.id))
  const { show, fail } = useNotices()
  const { mutateAsync } = useMutation({ ...correct, onError: fail })
  const [editing, setEditing] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const close = () => {
    setEditing(false)
    focusIfLost(() => opener.current)
  }
  const before = corrections?.facts.written ?? null
  const inferred = inferReference({ meta: article.meta, facts: entry.facts, own: corrections?.facts ?? {} })

  const set = (written: string | null) => {
    const undo = () => mutateAsync({ sourceId: source.id, change: { facts: { written: before } } })
    const done = written ? `Dates are now counted from ${formatEdtfName(written)}` : 'Dates are counted as before'
    sayWhenDone(mutateAsync({ sourceId: source.id, change: { facts: { written } } }), () => show(done, { undo }))
    close()
  }

  if (editing) {
    return <DateForm stated={inferred?.reference.edtf ?? ''} corrected={before !== null} onSet={set} onCancel={close} />
  }
  return (
    <p className="flex flex-wrap items-center gap-x-2">
      <span>
        {inferred
          ? `Written ${formatEdtfName(inferred.reference.edtf)}, ${fromWhom(inferred.from, entry)}`
          : 'Day of writing unknown: “last Sunday” and the like have no date'}
      </span>
      <Button
        ref={opener}
        look="quiet"
        className="-my-1.5 px-0! text-accent! underline underline-offset-2"
        onClick={() => setEditing(true)}
      >
        {inferred ? 'Change the date' : 'Set the date'}
      </Button>
    </p>
  )
}

function DateForm({
  stated,
  corrected,
  onSet,
  onCancel,
}: {
  /** EDTF. */
  readonly stated: string
  readonly corrected: boolean
  readonly onSet: (written: string | null) => void
  readonly onCancel: () => void
}) {
  const before = parseEdtf(stated)
  const [written, setWritten] = useState(before?.earliest ?? '')
  const [last, setLast] = useState(before && before.latest !== before.earliest ? (before.latest ?? '') : '')
  const [about, setAbout] = useState(before?.approximate ?? false)
  const [wrong, setWrong] = useState(false)
  const ids = { hint: useId(), problem: useId() }

  return (
    <form
      aria-label="Day of writing"
      className="mt-2 grid max-w-md gap-3 rounded-lg border border-line bg-raised p-4"
      onSubmit={(event) => {
        event.preventDefault()
        const mark = about ? '~' : ''
        const edtf = last === '' || last === written ? `${written}${mark}` : `${written}${mark}/${last}${mark}`
        if (referenceFrom(edtf)) onSet(edtf)
        else setWrong(true)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onCancel()
      }}
    >
      <div className="flex flex-wrap gap-3">
        <label className="grid gap-1">
          <span className="font-medium text-ink">Day of writing</span>
          <input
            // The reader asked for this form: the field is where the next key belongs.
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            required
            type="date"
            value={written}
            aria-describedby={ids.hint}
            onChange={(event) => setWritten(event.target.value)}
            className={FIELD}
          />
        </label>
        <label className="grid gap-1">
          <span className="font-medium text-ink">Last day, if it is not sure</span>
          <input
            type="date"
            value={last}
            aria-invalid={wrong}
            aria-describedby={wrong ? ids.problem : ids.hint}
            onChange={(event) => {
              setLast(event.target.value)
              setWrong(false)
            }}
            className={FIELD}
          />
        </label>
      </div>
      {wrong && (
        <p id={ids.problem} role="alert" className="text-danger">
          The last day is before the first: choose a later one, or leave it empty.
        </p>
      )}
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          checked={about}
          onChange={(event) => setAbout(event.target.checked)}
          className="size-4 accent-accent"
        />
        About then, a day more or less
      </label>
      <p id={ids.hint}>
        “Last Sunday” and the like are counted from this day, or from each of these days. All relative dates move with
        it.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button look="main" type="submit">
          Set
        </Button>
        {corrected && <Button onClick={() => onSet(null)}>Back to what was stated</Button>}
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

const FIELD = 'h-10 w-44 rounded-md border border-edge bg-page px-2 text-ink aria-invalid:border-danger'
