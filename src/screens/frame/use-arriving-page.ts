import { useEffect, useState } from 'react'
import { type HandedPage, READY, readHandedPage, WAITING } from '#queries/page-handshake.ts'

const AGAIN = 500 // ms: the other tab may still be loading when this one is ready

/** The page that the tab which opened this one hands over; `forget` ends the waiting. */
export function useArrivingPage(): {
  readonly page: HandedPage | null
  readonly waiting: boolean
  readonly forget: () => void
} {
  const [waiting, setWaiting] = useState(() => location.hash === WAITING)
  const [page, setPage] = useState<HandedPage | null>(null)

  useEffect(() => {
    const giver: unknown = window.opener
    if (!waiting || !isWindow(giver)) return undefined
    const onMessage = ({ source, origin, data }: MessageEvent<unknown>) => {
      const handed = source === giver ? readHandedPage(data, origin) : null
      if (!handed) return
      clearInterval(timer)
      setPage((known) => known ?? handed)
    }
    // To anybody: it tells nothing, and who opened this tab is not known yet.
    const timer = setInterval(() => giver.postMessage(READY, '*'), AGAIN)
    giver.postMessage(READY, '*')
    addEventListener('message', onMessage)
    return () => {
      clearInterval(timer)
      removeEventListener('message', onMessage)
    }
  }, [waiting])

  const forget = () => {
    setWaiting(false)
    setPage(null)
    // Loaded again, this tab waits for nothing.
    history.replaceState(history.state, '', location.pathname + location.search)
  }
  return { page, waiting, forget }
}

function isWindow(value: unknown): value is Window {
  return typeof value === 'object' && value !== null && 'postMessage' in value
}
