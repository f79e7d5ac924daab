import { useContext } from 'react'
import {
  UNSAFE_DataRouterContext as RouterContext,
  useLocation,
  useNavigate,
  useSearchParams,
  type Location,
} from 'react-router'

/** Fields of the address's query. Null and the empty string take one out. */
export type Fields = Readonly<Record<string, string | null>>

/** Sets fields of the query, in place of this entry of the history. What depends on others says so as a function. */
export type ChangeSearch = (next: Fields | ((now: URLSearchParams) => Fields)) => void

/**
 * The address's query as it is drawn, and the change of it. A choice builds upon the one before even when that one is
 * not drawn yet: on a slow phone this takes a third of a second, and the router's own `setSearchParams`, which knows
 * only what is drawn, would take it back.
 */
export function useSearch(): readonly [search: URLSearchParams, change: ChangeSearch] {
  const [search] = useSearchParams()
  const drawn = useLocation()
  const navigate = useNavigate()
  // The router offers no public way to ask where it is, or is going, before that is drawn.
  const router = useContext(RouterContext)?.router
  if (!router) throw new Error('useSearch needs a router around it')

  const change: ChangeSearch = (next) => {
    const now = router.state.navigation.location ?? router.state.location
    // What is left behind chooses nothing more: it would hold back the screen that the reader asked for.
    if (now.pathname !== drawn.pathname) return
    const before = new URLSearchParams(now.search)
    const after = new URLSearchParams(before)
    for (const [name, value] of Object.entries(typeof next === 'function' ? next(before) : next)) {
      if (value) after.set(name, value)
      else after.delete(name)
    }
    if (`${after}` === `${before}`) return
    void navigate(
      // The passage that was led to stays marked, and a reload leads there again.
      { search: `?${after}`, hash: now.hash },
      {
        replace: true,
        preventScrollReset: true,
        state: { arrival: arrivalOf(now) },
        // The loaders read what the path names: without them the address changes at once, and nothing is drawn twice.
        defaultShouldRevalidate: false,
      },
    )
  }
  return [search, change]
}

/** Names the arrival at a location: it stays the same while only choices are made there. */
export function arrivalOf({ key, state }: Location): string {
  const kept: unknown = state
  return typeof kept === 'object' && kept !== null && 'arrival' in kept ? String(kept.arrival) : key
}
