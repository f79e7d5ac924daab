import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  type Placement,
  type ReferenceElement,
} from '@floating-ui/dom'
import { useLayoutEffect, useRef, type ComponentProps } from 'react'

/** A panel that stays beside an element or a stretch of text, inside the window. Closing is the caller's. */
export function Popover({
  beside,
  placement = 'bottom-start',
  className = '',
  ...rest
}: {
  readonly beside: ReferenceElement
  readonly placement?: Placement
} & ComponentProps<'div'>) {
  const ref = useRef<HTMLDivElement>(null)

  // Before it is seen for the first time: else it would stand in the corner of the window for a moment.
  useLayoutEffect(() => {
    const panel = ref.current
    if (!panel) return undefined
    const place = async () => {
      const { x, y } = await computePosition(beside, panel, {
        placement,
        strategy: 'fixed',
        middleware: [offset(8), flip({ padding: 64 }), shift({ padding: 8 })],
      })
      panel.style.left = `${x}px`
      panel.style.top = `${y}px`
    }
    return autoUpdate(beside, panel, () => void place())
  }, [beside, placement])

  return (
    <div
      ref={ref}
      className={`fixed top-0 left-0 z-40 print:hidden max-w-[calc(100vw-1rem)] rounded-lg border border-line bg-raised text-ink shadow-xl ${className}`}
      {...rest}
    />
  )
}
