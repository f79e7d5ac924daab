import { lazy, Suspense } from 'react'
import { useSearch } from '#ui/use-search.ts'

const EditDetails = lazy(async () => ({ default: (await import('./EditDetails.tsx')).EditDetails }))

/** The details of the text that the address names (`details=<slug>`), over any screen. */
export function DetailsOfAddress() {
  const [search, change] = useSearch()
  const slug = search.get('details')
  if (!slug) return null

  return (
    <Suspense>
      <EditDetails key={slug} slug={slug} onClose={() => change({ details: null })} />
    </Suspense>
  )
}
