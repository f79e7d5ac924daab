/**
 * From now on the browser asks the reader who leaves to wait a moment: something is being stored that is lost otherwise.
 * Returns how to stop.
 */
export function askBeforeLeaving(): () => void {
  const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
  addEventListener('beforeunload', onLeave)
  return () => removeEventListener('beforeunload', onLeave)
}
