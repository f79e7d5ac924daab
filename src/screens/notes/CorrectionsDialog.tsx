import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlannedStatement } from '#domain/exchange/corrections/plan-corrections.ts'
import { catalogueQuery } from '#queries/catalogue.ts'
import { importCorrections, takenOf } from '#queries/import-corrections.ts'
import { type CorrectionFile, correctionPlanQuery } from '#queries/read-correction-file.ts'
import { undoLast } from '#queries/undo.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useNotices } from '#ui/notices.tsx'
import { CorrectionsOfText } from './CorrectionsOfText.tsx'

/** Shows what a file of corrections would change, statement by statement, before anything is stored. */
export function CorrectionsDialog({ file, onClose }: { readonly file: CorrectionFile; readonly onClose: () => void }) {
  const { show, fail } = useNotices()
  const { data: catalogue } = useSuspenseQuery(catalogueQuery)
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(new Map())
  const [decisions, setDecisions] = useState<ReadonlyMap<string, boolean>>(new Map())
  const { data: plan, error, isPlaceholderData } = useQuery(correctionPlanQuery(file, chosen))
  const { mutateAsync: undo } = useMutation({ ...undoLast, onError: fail })
  const { mutate: bringIn, isPending, error: refused } = useMutation({ ...importCorrections, meta: { isTold: true } })

  // What is new comes in; where the reader has stated something else, that stands.
  const isTaken = ({ key, kind }: PlannedStatement) => kind !== 'same' && (decisions.get(key) ?? kind === 'new')
  const statements = (plan ?? []).flatMap(({ sourceId, items }) => items.map((item) => ({ sourceId, item })))
  const count = statements.filter(({ sourceId, item }) => sourceId !== null && isTaken(item)).length
  const total = statements.length

  const finish = () =>
    bringIn(takenOf(plan ?? [], isTaken), {
      onSuccess: () => {
        onClose()
        show(count === 1 ? '1 correction brought in' : `${count} corrections brought in`, {
          undo: () => undo(),
        })
      },
    })

  return (
    <Dialog title={`Bring in “${file.name}”`} onClose={onClose}>
      {!plan && !error && <p role="status">Looking for the texts …</p>}
      {error && <p role="alert">{error.message} Close this and choose the file again.</p>}
      {plan && (
        <>
          <p role="status" className="mb-4 text-sm text-soft">
            {total === 1 ? '1 correction' : `${total} corrections`} of{' '}
            {plan.length === 1 ? '1 text' : `${plan.length} texts`}. Nothing is stored yet.
          </p>
          <div aria-busy={isPlaceholderData} className="grid grid-cols-1 gap-6">
            {plan.map((text) => (
              <CorrectionsOfText
                key={text.key}
                text={text}
                catalogue={catalogue}
                isTaken={isTaken}
                onTake={(key, take) => setDecisions(new Map([...decisions, [key, take]]))}
                onChoose={(sourceId) =>
                  setChosen(
                    new Map(
                      sourceId === ''
                        ? [...chosen].filter(([each]) => each !== text.key)
                        : [...chosen, [text.key, sourceId]],
                    ),
                  )
                }
              />
            ))}
          </div>
          {file.unreadable > 0 && (
            <p className="mt-4 text-sm text-soft">
              {file.unreadable} more in the file cannot be read and {file.unreadable === 1 ? 'stays' : 'stay'} out.
            </p>
          )}
          <div className="sticky -bottom-px -mx-5 mt-5 -mb-5 flex flex-wrap items-center gap-2 border-t border-line bg-raised px-5 py-3">
            {/* Messages stand behind the dialog, where nobody hears or closes them. */}
            {refused && (
              <p role="alert" className="basis-full text-sm text-danger">
                {refused.message}
              </p>
            )}
            <Button look="main" disabled={count === 0 || isPending || isPlaceholderData} onClick={finish}>
              {count === 0 ? 'Nothing to bring in' : `Bring in ${count}`}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </div>
        </>
      )}
    </Dialog>
  )
}
