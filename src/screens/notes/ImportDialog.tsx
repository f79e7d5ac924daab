import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { catalogueQuery } from '#queries/catalogue.ts'
import { changeAnnotations } from '#queries/change-annotations.ts'
import { type Decision, importAnnotations } from '#queries/import-annotations.ts'
import { type AnnotationFile, importPlanQuery } from '#queries/read-annotation-file.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useNotices } from '#ui/notices.tsx'
import { countKinds, decide, decisionOf, type Decisions, type Kind, KINDS } from './import-choices.ts'
import { ImportGroup } from './ImportGroup.tsx'

/** Rows at once: a long file opens at once, and is read on demand. */
const SHOWN = 100

/** Shows what bringing a file of annotations in would do, item by item, before anything is stored. */
export function ImportDialog({ file, onClose }: { readonly file: AnnotationFile; readonly onClose: () => void }) {
  const { show, fail } = useNotices()
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [decisions, setDecisions] = useState<Decisions>(new Map())
  const [kind, setKind] = useState<Kind | null>(null)
  const [shown, setShown] = useState(SHOWN)
  const { data: prospect, error, isPlaceholderData } = useQuery(importPlanQuery(file, chosen))
  const { plan, unread = [] } = prospect ?? {}
  const { mutateAsync: change } = useMutation({ ...changeAnnotations, onError: fail })
  const { mutate: bringIn, isPending, error: refused } = useMutation({ ...importAnnotations, meta: { isTold: true } })

  const counts = plan && countKinds(plan)
  const total = plan?.reduce((sum, { items }) => sum + items.length, 0) ?? 0
  const decided = plan ? decide(plan, decisions) : []
  const asked = (plan ?? [])
    .map((group) => ({ ...group, items: group.items.filter((item) => kind === null || item.kind === kind) }))
    .filter(({ items }) => items.length > 0)
  const inSight = firstOf(asked, shown)
  const open = asked
    .flatMap((group) => group.items.map((item) => ({ group, item })))
    .filter(({ item }) => isOpen(item.kind))
  const allTaken = open.every(({ group, item }) => decisionOf(item, group, decisions) === 'take')

  const decideAll = (decision: Decision) => {
    setDecisions(new Map([...decisions, ...open.map(({ item }) => [item.annotation.id, decision] as const)]))
  }
  const choose = (key: string, sourceId: string) => {
    setChosen(new Map(sourceId === '' ? [...chosen].filter(([each]) => each !== key) : [...chosen, [key, sourceId]]))
  }
  const finish = () =>
    bringIn(decided, {
      onSuccess: (back) => {
        onClose()
        show(back.length === 1 ? '1 highlight brought in' : `${back.length} highlights brought in`, {
          undo: () => change(back),
        })
      },
    })

  return (
    <Dialog title={`Bring in “${file.name}”`} onClose={onClose}>
      {!plan && !error && <p role="status">Looking for the texts and the places …</p>}
      {error && (
        <p role="alert">Its places could not be looked for: {error.message} Close this and choose the file again.</p>
      )}
      {plan && counts && (
        <>
          <p role="status" className="mb-3 text-sm text-soft">
            {total === 1 ? '1 annotation' : `${total} annotations`},{' '}
            {file.form === 'web' ? 'in the W3C’s form' : 'from Hypothesis'}. Nothing is stored yet.
          </p>
          <div role="group" aria-label="Show" className="mb-3 flex flex-wrap gap-1.5">
            {[null, ...KINDS.filter((each) => counts[each] > 0)].map((each) => (
              <button
                key={each ?? 'all'}
                type="button"
                aria-pressed={kind === each}
                onClick={() => {
                  setKind(each)
                  setShown(SHOWN)
                }}
                className="min-h-9 rounded-full border border-edge px-3 text-sm aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:text-on-accent"
              >
                {each === null ? `All ${total}` : `${NAMES[each]} ${counts[each]}`}
              </button>
            ))}
          </div>
          {unread.length > 0 && (
            <div role="note" className="mb-4 rounded-lg border border-danger p-3 text-sm">
              <p className="font-medium">
                {unread.length === 1 ? 'A text that is here' : `${unread.length} texts that are here`} cannot be read
                now, and no place was looked for there:
              </p>
              <ul className="mt-1.5 grid gap-1.5">
                {unread.slice(0, SHOWN).map(({ sourceId, why }) => (
                  <li key={sourceId} className="wrap-anywhere">
                    {why}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {open.length > 1 && (
            <label className="mb-3 flex min-h-9 items-center gap-3 pl-4 text-sm">
              <input
                type="checkbox"
                checked={allTaken}
                onChange={({ target }) => decideAll(target.checked ? 'take' : 'leave')}
                className="size-5 accent-accent"
              />
              Select all ({open.length})
            </label>
          )}
          <div aria-busy={isPlaceholderData} className="grid grid-cols-1 gap-6">
            {inSight.map((group) => (
              <ImportGroup
                key={group.key}
                group={group}
                texts={catalogue}
                allRead={unread.length === 0}
                decisions={decisions}
                onDecide={(id, decision) => setDecisions(new Map([...decisions, [id, decision]]))}
                onChoose={(sourceId) => choose(group.key, sourceId)}
              />
            ))}
          </div>
          {inSight.length > 0 && shown < asked.reduce((sum, { items }) => sum + items.length, 0) && (
            <Button className="mt-4" onClick={() => setShown(shown + SHOWN)}>
              Show {SHOWN} more
            </Button>
          )}
          {file.unreadable.length > 0 && (
            <details className="mt-4 text-sm">
              <summary className="cursor-pointer">
                {file.unreadable.length} more in the file cannot be read and stay out
              </summary>
              <ul className="mt-2 grid gap-1 text-soft">
                {file.unreadable.slice(0, SHOWN).map(({ at, why }) => (
                  <li key={at}>
                    No. {at}: {why}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <div className="sticky -bottom-px -mx-5 mt-5 -mb-5 flex flex-wrap items-center gap-2 border-t border-line bg-raised px-5 py-3">
            {/* Messages stand behind the dialog, where nobody hears or closes them. */}
            {refused && (
              <p role="alert" className="basis-full text-sm text-danger">
                {refused.message}
              </p>
            )}
            <Button look="main" disabled={decided.length === 0 || isPending || isPlaceholderData} onClick={finish}>
              {decided.length > 0
                ? `Bring in ${decided.length}`
                : open.length > 0
                  ? 'None is selected'
                  : 'Nothing to bring in'}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}

const NAMES: Readonly<Record<Kind, string>> = {
  new: 'New',
  same: 'The same',
  conflict: 'In conflict',
  unplaced: 'Cannot be placed',
}

function isOpen(kind: Kind): boolean {
  return kind === 'new' || kind === 'unplaced'
}

function firstOf<G extends { readonly items: readonly unknown[] }>(groups: readonly G[], count: number): readonly G[] {
  let left = count
  return groups.flatMap((group) => {
    const items = group.items.slice(0, left)
    left -= items.length
    return items.length === 0 ? [] : [{ ...group, items }]
  })
}
