import { Button } from '#ui/Button.tsx'
import type { Repairs } from './use-repairs.ts'

/** What the reader said of lines that this version of the text does not have: kept, as they may come back. */
export function LostRepairs({ repairs: { lost, forget } }: { readonly repairs: Repairs }) {
  if (lost.length === 0) return null
  return (
    <section aria-label="Corrections without their lines" className="mt-4 rounded-md border border-edge p-3">
      <p className="font-medium text-ink">
        {lost.length === 1 ? '1 correction of yours does' : `${lost.length} corrections of yours do`} not find{' '}
        {lost.length === 1 ? 'its line' : 'their lines'} any more
      </p>
      <p className="mt-0.5 text-soft">
        The text has changed since. Each is kept, and holds again when its words come back.
      </p>
      <ul className="mt-2 grid gap-2">
        {lost.map((repair) => (
          <li
            key={repair.id}
            className="flex items-start justify-between gap-3 rounded-md bg-sunken py-1.5 pr-1.5 pl-3"
          >
            <span className="min-w-0 py-1">
              <span className="block text-xs text-soft">{repair.belongs ? 'Belongs to the article' : 'Set aside'}</span>
              <span className="line-clamp-3 wrap-anywhere">{repair.words}</span>
            </span>
            <Button look="quiet" className="shrink-0" onClick={() => forget(repair)}>
              Forget
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
