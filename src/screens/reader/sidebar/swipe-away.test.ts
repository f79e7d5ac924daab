import { expect, onTestFinished, test, vi } from 'vitest'
import { swipeAway } from './swipe-away.ts'

type Way = { readonly pointerType?: string; readonly end?: 'pointerup' | 'pointercancel' }

/** Draws from one height to the next, given as `y@ms`; tells whether the sheet was let go, and where it stood at each. */
function draw(points: string, { pointerType = 'touch', end = 'pointerup' }: Way = {}) {
  const [sheet, head] = [document.createElement('div'), document.createElement('div')]
  sheet.append(head)
  const onAway = vi.fn<() => void>()
  onTestFinished(swipeAway(head, sheet, onAway))
  const all = points.split(' ')
  const places = all.map((point, index) => {
    const [clientY, at] = point.split('@').map(Number)
    const type = index === 0 ? 'pointerdown' : index === all.length - 1 ? end : 'pointermove'
    const event = new PointerEvent(type, { pointerId: 1, clientY: clientY ?? 0, pointerType, isPrimary: true })
    Object.defineProperty(event, 'timeStamp', { value: at })
    head.dispatchEvent(event)
    return sheet.style.transform
  })
  return { isAway: onAway.mock.calls.length === 1, places }
}

test('a sheet goes down with the finger, and away when it was drawn far', () => {
  const places = ['', 'translateY(50px)', 'translateY(120px)', '']
  expect(draw('100@0 150@300 220@900 220@1000')).toEqual({ isAway: true, places })
})

test.each<{ name: string; points: string; way?: Way; isAway: boolean }>([
  { name: 'a short flick closes it', points: '100@0 130@30 140@50', isAway: true },
  { name: 'a slow short draw does not', points: '100@0 140@500 140@600', isAway: false },
  { name: 'nor does a tap that trembles', points: '100@0 104@2 104@4', isAway: false },
  { name: 'nor a swipe up', points: '300@0 100@50 100@60', isAway: false },
  {
    name: 'nor what the system takes over',
    points: '100@0 300@50 300@60',
    way: { end: 'pointercancel' },
    isAway: false,
  },
  { name: 'nor a mouse', points: '100@0 300@50 300@60', way: { pointerType: 'mouse' }, isAway: false },
])('$name', ({ points, way, isAway }) => {
  const drawn = draw(points, way)
  expect(drawn.isAway).toBe(isAway)
  expect(drawn.places.at(-1)).toBe('')
})

test('a second finger neither draws the sheet nor lets it go', () => {
  const [sheet, head] = [document.createElement('div'), document.createElement('div')]
  const onAway = vi.fn<() => void>()
  onTestFinished(swipeAway(head, sheet, onAway))
  const touch = (type: string, pointerId: number, clientY: number) =>
    head.dispatchEvent(new PointerEvent(type, { pointerId, clientY, isPrimary: pointerId === 1 }))
  touch('pointerdown', 1, 100)
  touch('pointermove', 1, 120)
  touch('pointerdown', 2, 100)
  touch('pointermove', 2, 300)
  touch('pointerup', 2, 300)
  expect(sheet.style.transform).toBe('translateY(20px)')
  expect(onAway).not.toHaveBeenCalled()
  touch('pointermove', 1, 220)
  touch('pointerup', 1, 220)
  expect(onAway).toHaveBeenCalledOnce()
})
