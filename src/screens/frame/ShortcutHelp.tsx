import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { changeSettings, DEFAULT_SETTINGS, settingsQuery } from '#queries/settings.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { Key } from '#ui/Key.tsx'
import { useAllShortcuts } from '#ui/keyboard.tsx'
import { keysForReading } from '#ui/keys-for-reading.ts'

/** All keys that are live on this screen, and the switch for single letters (WCAG 2.1.4). */
export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery)
  const { mutate: change } = useMutation(changeSettings)
  const readAll = useAllShortcuts()
  const [shortcuts] = useState(readAll)
  // What the screen adds comes before what holds everywhere.
  const groups = [...new Set(shortcuts.map(({ group }) => group))].reverse()

  return (
    <Dialog title="Keys" onClose={onClose}>
      <label className="mb-5 flex items-start gap-2.5 text-sm">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => change({ singleKeys: event.target.checked })}
          className="mt-0.5 size-4 accent-accent"
        />
        <span>
          Single letters are commands
          <span className="block text-soft">Switch this off if you dictate, or press keys by accident.</span>
        </span>
      </label>
      <div className="grid gap-x-8 gap-y-5 sm:grid-cols-2">
        {groups.map((group) => (
          <section key={group}>
            <h3 className="mb-2 text-sm font-semibold">{group}</h3>
            <dl className="grid gap-1.5 text-sm">
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, does }) => (
                  <div key={keys} className="flex items-baseline justify-between gap-4">
                    <dt className="text-soft">{does}</dt>
                    <dd>
                      <Key>{keysForReading(keys)}</Key>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
