import { lazy, Suspense } from 'react'
import { useLocation, useNavigate } from 'react-router'

const EditDetails = lazy(async () => ({ default: (await import('./EditDetails.tsx')).EditDetails }))

/** The details of the text that the address names (`details=<slug>`), over any screen. */
export function DetailsOfAddress() {
  const { search, hash } = useLocation()
  const navigate = useNavigate()
  const slug = new URLSearchParams(search).get('details')
  if (!slug) return null

  const close = () => {
    const rest = new URLSearchParams(search)
    rest.delete('details')
    void navigate({ search: `?${rest}`, hash }, { replace: true, preventScrollReset: true })
  }
  return (
    <Suspense>
      <EditDetails key={slug} slug={slug} onClose={close} />
    </Suspense>
  )
}
