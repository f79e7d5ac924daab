import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { useNotices } from '#ui/notices.tsx'

/** On a new screen the focus goes to its beginning and its name is spoken, as when a page is loaded. */
export function ArrivalFocus() {
  const { pathname, hash } = useLocation()
  const { say } = useNotices()
  const arrivedAt = useRef(pathname)

  useEffect(() => {
    if (arrivedAt.current === pathname) return
    arrivedAt.current = pathname
    // A passage that is led to takes the focus itself.
    if (hash) return
    document.getElementById('main')?.focus({ preventScroll: true })
    say(document.title)
  }, [pathname, hash, say])

  return null
}
