import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { catalogueQuery } from '#queries/catalogue.ts'
import { changeAnnotations } from '#queries/change-annotations.ts'
import { binTexts, keepBoth } from '#queries/change-sources.ts'
import { type ImportRun, type Outcome, runOf, showRun } from '#queries/import-run.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { useNotices } from '#ui/notices.tsx'
import { EncodingRows, uncertainTexts } from './EncodingRows.tsx'

const MOST = 100 // rows: nobody reads thousands, and each new one would draw all of them again
const PATIENCE = 400 // ms: what is done sooner needs no bar

/** How far the bringing in of texts is, and then what became of each that was not simply added. */
export function ImportReport({ run }: { readonly run: ImportRun }) {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { show, fail } = useNotices()
  const { mutateAsync: bin } = useMutation({ ...binTexts, onError: fail })
  const { mutateAsync: sendBack } = useMutation({ ...changeAnnotations, onError: fail })
  const [slow, setSlow] = useState(false)

  const running = run.state === 'running'
  const added = run.outcomes.filter((outcome) => outcome.kind === 'added')
  const telling = run.outcomes
    .map((outcome, at) => ({ outcome, at }))
    .filter(({ outcome }) => outcome.kind !== 'added')
    .toSorted((a, b) => Number(b.outcome.kind === 'refused') - Number(a.outcome.kind === 'refused'))
  const uncertain = uncertainTexts(run)
  // Nothing to be read twice or decided: a passing message does.
  const plain = run.state === 'ended' && telling.length + uncertain.length + run.others === 0

  const close = () => showRun(client, null)
  const open = async (id: string) => {
    const entry = (await client.query(catalogueQuery)).find((each) => each.id === id)
    if (entry) await navigate(`/read/${entry.slug}`)
  }

  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])

  useEffect(() => {
    // Said once, however often React asks.
    if (!plain || runOf(client) !== run) return
    showRun(client, null)
    const [first] = added
    if (!first) return
    const ids = added.map(({ id }) => id)
    const undo = () => bin({ ids, deleted: true })
    if (added.length > 1) show(`${added.length} texts added`, { undo })
    else show(`Added “${first.title}”`, { action: { label: 'Open', run: () => void open(first.id) } })
    if (run.home.length > 0) show(cameHome(run.home.length), { undo: () => sendBack(run.home) })
  })

  if (plain || (running && !slow)) return null
  return (
    <section
      aria-label="Adding texts"
      className="fixed inset-x-3 top-16 z-20 mx-auto max-h-[70dvh] max-w-xl overflow-y-auto rounded-xl border border-edge bg-raised p-4 text-sm text-ink shadow-xl print:hidden"
    >
      <div className="flex items-center gap-3">
        <p role="status" className="mr-auto font-medium">
          {running ? `Adding ${Math.min(run.outcomes.length + 1, run.total)} of ${run.total}` : summaryOf(run)}
        </p>
        {running ? (
          <Button onClick={() => void cancel(client)}>Cancel</Button>
        ) : (
          <IconButton icon="close" name="Close this report" onClick={close} />
        )}
      </div>
      {running && (
        <>
          <progress
            value={run.outcomes.length}
            max={run.total}
            aria-label="Texts read"
            className="mt-3 h-1.5 w-full appearance-none overflow-hidden rounded-full [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
          />
          <p className="mt-2 truncate text-soft">{run.now}</p>
        </>
      )}
      {telling.length + uncertain.length + run.home.length > 0 && (
        <ul className="mt-3 grid gap-2 border-t border-line pt-3">
          {telling.slice(0, MOST).map(({ outcome, at }) => (
            <Row key={at} outcome={outcome} onOpen={open} />
          ))}
          {telling.length > MOST && <li className="pl-3 text-soft">and {telling.length - MOST} more</li>}
          {run.home.length > 0 && <HomeRow run={run} />}
          <EncodingRows texts={uncertain} waits={running} />
        </ul>
      )}
    </section>
  )
}

function Row({ outcome, onOpen }: { readonly outcome: Outcome; readonly onOpen: (id: string) => Promise<void> }) {
  const { fail } = useNotices()
  const { mutate: bin } = useMutation({ ...binTexts, onError: fail })
  const { mutate: part } = useMutation({ ...keepBoth, onError: fail })

  switch (outcome.kind) {
    case 'added':
      return null
    case 'refused':
      return <li className="border-l-2 border-danger pl-3">{outcome.why}</li>
    case 'known':
      if (!outcome.removed) {
        return <Line action={<OpenButton onOpen={() => onOpen(outcome.id)} />}>“{outcome.title}” is here already.</Line>
      }
      return (
        <Line
          action={
            <Once
              label="Restore it"
              then="Restored"
              run={(options) => bin({ ids: [outcome.id], deleted: false }, options)}
            />
          }
        >
          “{outcome.title}” is among the removed texts.
        </Line>
      )
    case 'renewed':
      return (
        <Line action={<Once label="Keep both" then="Both kept" run={(options) => part(outcome.id, options)} />}>
          “{outcome.title}” is a new version of a text that was here. Its highlights move along.
        </Line>
      )
  }
}

function HomeRow({ run: { home } }: { readonly run: ImportRun }) {
  const { fail } = useNotices()
  const { mutate: sendBack } = useMutation({ ...changeAnnotations, onError: fail })
  return (
    <Line action={<Once label="Undo" then="Undone" run={(options) => sendBack(home, options)} />}>
      {cameHome(home.length)}
    </Line>
  )
}

function cameHome(count: number): string {
  return count === 1
    ? '1 highlight that waited for its text stands in it now.'
    : `${count} highlights that waited for their text stand in it now.`
}

/** A button that does something once, and gives way to what it did. */
function Once({
  label,
  then,
  run,
}: {
  readonly label: string
  readonly then: string
  readonly run: (options: { readonly onSuccess: () => void }) => void
}) {
  const [done, setDone] = useState(false)
  const said = useRef<HTMLSpanElement>(null)
  if (done) {
    return (
      <span ref={said} tabIndex={-1}>
        {then}
      </span>
    )
  }
  return (
    <Button
      onClick={() =>
        run({
          onSuccess: () => {
            setDone(true)
            // The button that was pressed is gone: what stands in its place takes the focus, and is read out.
            focusIfLost(() => said.current)
          },
        })
      }
    >
      {label}
    </Button>
  )
}

function Line({ action, children }: { readonly action: ReactNode; readonly children: ReactNode }) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-l-2 border-accent pl-3">
      <span className="min-w-48 flex-1">{children}</span>
      {action}
    </li>
  )
}

function OpenButton({ onOpen }: { readonly onOpen: () => Promise<void> }) {
  return <Button onClick={() => void onOpen()}>Open</Button>
}

async function cancel(client: Parameters<typeof showRun>[0]): Promise<void> {
  const { cancelImport } = await import('#queries/import-texts.ts')
  cancelImport(client)
}

function summaryOf({ state, outcomes, total, others }: ImportRun): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length
  const parts = [
    [count('added'), 'added'],
    [count('renewed'), 'renewed'],
    [count('known'), 'here already'],
    [count('refused'), 'not added'],
    [total - outcomes.length, state === 'cancelled' ? 'left out, as you cancelled' : 'not tried'],
  ] as const
  const said = parts.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`)
  const other = others > 0 ? [`${others} other ${others === 1 ? 'file' : 'files'} in the folder left alone`] : []
  return [...said, ...other].join(' · ') || 'Nothing in it that can be read here'
}
