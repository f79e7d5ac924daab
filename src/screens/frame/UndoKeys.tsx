import { useMutation } from '@tanstack/react-query'
import { useMemo } from 'react'
import { redoLast, undoLast } from '#queries/undo.ts'
import type { Deed, Undoable } from '#queries/undo-history.ts'
import { useShortcuts } from '#ui/keyboard.tsx'
import { useNotices } from '#ui/notices.tsx'

/** The keys that take the reader's last step back, on whatever screen it was made, or do it again. */
export function UndoKeys() {
  const { show, fail } = useNotices()
  const { mutate: undo } = useMutation({ ...undoLast, onError: fail })
  const { mutate: redo } = useMutation({ ...redoLast, onError: fail })

  useShortcuts(
    useMemo(
      () => [
        {
          keys: 'Mod+z',
          does: 'Undo',
          group: 'Everywhere',
          run: () =>
            undo(undefined, { onSuccess: (step) => show(step ? `Undone: ${inWords(step)}` : 'Nothing to undo') }),
        },
        {
          keys: 'Mod+Shift+z',
          does: 'Redo',
          group: 'Everywhere',
          run: () =>
            redo(undefined, { onSuccess: (step) => show(step ? `Done again: ${inWords(step)}` : 'Nothing to redo') }),
        },
      ],
      [undo, redo, show],
    ),
  )
  return null
}

const DEEDS: Record<Deed, string> = {
  add: 'the new highlight',
  delete: 'the deletion',
  restore: 'the restoring',
  colour: 'the colour',
  note: 'the change of the note',
  tags: 'the change of the tags',
  attach: 'the new place',
  import: 'the import',
  facts: 'what you stated about the text',
  repair: 'what belongs to the article',
  event: 'the change to the timeline',
  'import-corrections': 'the corrections that were brought in',
  'add-texts': 'what was added to the library',
  'renew-texts': 'the new version of a text',
  'keep-both': 'the making of two texts',
  'remove-text': 'the removal of the text',
  'restore-text': 'the restoring of the text',
}

function inWords({ what, back }: Undoable): string {
  const several = back.kind === 'annotations' && back.changes.length > 1
  return several ? `${DEEDS[what]} (${back.changes.length} highlights)` : DEEDS[what]
}
