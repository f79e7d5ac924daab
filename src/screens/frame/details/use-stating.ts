import { useMutation } from '@tanstack/react-query'
import { FACT_NAMES, type FactName } from '#domain/article/fact-names.ts'
import type { Facts } from '#domain/article/source.ts'
import { correct } from '#queries/corrections.ts'
import { useNotices } from '#ui/notices.tsx'
import { sayWhenDone } from '#queries/say-when-done.ts'

type Statement = { readonly [N in FactName]?: Facts[N] | null }

/** States facts about a text in one step; null takes a statement back. `own` is what the reader stated before. */
export function useStating(sourceId: string, own: Facts): (facts: Statement) => void {
  const { show, fail } = useNotices()
  const { mutateAsync } = useMutation({ ...correct, onError: fail })

  return (facts) => {
    const changed = FACT_NAMES.filter((name) => String(facts[name] ?? null) !== String(own[name] ?? null))
    if (changed.length === 0) return
    const only = (from: Statement) => Object.fromEntries(changed.map((name) => [name, from[name] ?? null]))
    const undo = () => mutateAsync({ sourceId, change: { facts: only(own) } })
    sayWhenDone(mutateAsync({ sourceId, change: { facts: only(facts) } }), () =>
      show(changed.length === 1 ? 'Detail changed' : `${changed.length} details changed`, { undo }),
    )
  }
}
