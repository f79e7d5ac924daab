import { useMutation, useQuery } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { changeSettings, DEFAULT_SETTINGS, settingsQuery, type Settings } from '#queries/settings.ts'
import { Button } from '#ui/Button.tsx'

const THEMES: readonly { readonly theme: Settings['theme']; readonly name: string }[] = [
  { theme: 'system', name: 'As the system' },
  { theme: 'light', name: 'Light' },
  { theme: 'sepia', name: 'Sepia' },
  { theme: 'dark', name: 'Dark' },
  { theme: 'black', name: 'Black' },
]

export const SIZES = { min: 12, max: 32, step: 1 }
export const MEASURES = { min: 36, max: 64, step: 2 }
const LINES = { min: 1.2, max: 2.4, step: 0.1 }

/** Theme, face, size, width and line height, with effect at once. */
export function Appearance({
  button,
  onClose,
}: {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly onClose: () => void
}) {
  const { data: settings = DEFAULT_SETTINGS } = useQuery(settingsQuery)
  const { mutate: change } = useMutation(changeSettings)
  const panel = useRef<HTMLDivElement>(null)

  // With the panel: a key that is pressed at once is its own.
  useLayoutEffect(() => {
    const opener = button.current
    panel.current?.querySelector<HTMLElement>('input:checked')?.focus()
    const onPointerDown = (event: PointerEvent) => {
      const inside =
        event.target instanceof Node && (panel.current?.contains(event.target) || opener?.contains(event.target))
      if (!inside) onClose()
    }
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      onClose()
      opener?.focus()
    }
    document.addEventListener('pointerdown', onPointerDown)
    // Before the keys of the screen: one Escape closes one thing.
    document.addEventListener('keydown', onKeyDown, true)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown)
      document.removeEventListener('keydown', onKeyDown, true)
    }
  }, [button, onClose])

  return (
    <div
      ref={panel}
      role="group"
      aria-label="Appearance"
      className="absolute top-full right-2 mt-1 grid max-h-[calc(100dvh-5rem)] w-[min(22rem,calc(100vw-1rem))] gap-5 overflow-y-auto rounded-xl border border-line bg-raised p-5 shadow-xl"
    >
      <fieldset>
        <legend className="mb-2 text-sm font-medium">Theme</legend>
        <div className="grid grid-cols-2 gap-1.5">
          {THEMES.map(({ theme, name }) => (
            <Choice key={theme} group="theme" checked={settings.theme === theme} onChoose={() => change({ theme })}>
              {name}
            </Choice>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="mb-2 text-sm font-medium">Face</legend>
        <div className="grid grid-cols-2 gap-1.5">
          <Choice group="face" checked={settings.face === 'serif'} onChoose={() => change({ face: 'serif' })}>
            <span className="font-serif">With serifs</span>
          </Choice>
          <Choice group="face" checked={settings.face === 'sans'} onChoose={() => change({ face: 'sans' })}>
            Without
          </Choice>
        </div>
      </fieldset>
      <Slider
        name="Size"
        value={settings.size}
        {...SIZES}
        says={`${settings.size} px`}
        onChange={(size) => change({ size })}
      />
      <Slider
        name="Width"
        value={settings.measure}
        {...MEASURES}
        says={`about ${Math.round(settings.measure * CHARACTERS_PER_CH)} characters`}
        onChange={(measure) => change({ measure })}
      />
      <Slider
        name="Line height"
        value={settings.lineHeight}
        {...LINES}
        says={settings.lineHeight.toFixed(1)}
        onChange={(lineHeight) => change({ lineHeight })}
      />
      <label className="flex min-h-9 items-center gap-2 text-sm font-medium">
        <input
          type="checkbox"
          checked={settings.dates}
          onChange={(event) => change({ dates: event.target.checked })}
          className="size-4 accent-accent"
        />
        Mark dates in the text
      </label>
      <Button
        className="justify-self-start"
        onClick={() => {
          const { theme, face, size, measure, lineHeight, dates } = DEFAULT_SETTINGS
          change({ theme, face, size, measure, lineHeight, dates })
        }}
      >
        As it was at first
      </Button>
    </div>
  )
}

const CHARACTERS_PER_CH = 1.24 // the digit zero, which `ch` measures, is wider than the average letter

function Choice({
  group,
  checked,
  onChoose,
  children,
}: {
  readonly group: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}) {
  return (
    <label className="flex min-h-9 items-center gap-2 rounded-md border border-line px-3 text-sm has-checked:border-accent has-checked:bg-sunken">
      <input type="radio" name={group} checked={checked} onChange={onChoose} className="accent-accent" />
      <span>{children}</span>
    </label>
  )
}

function Slider({
  name,
  value,
  says,
  onChange,
  ...range
}: {
  readonly name: string
  readonly value: number
  readonly says: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly onChange: (value: number) => void
}) {
  // The thumb follows the hand; the setting, which is stored first, follows the thumb.
  const [at, setAt] = useState({ value, drawn: value })
  if (at.value !== value) setAt({ value, drawn: value })

  return (
    <label className="grid gap-1.5 text-sm">
      <span className="flex justify-between">
        <span className="font-medium">{name}</span>
        <span className="text-soft">{says}</span>
      </span>
      <input
        type="range"
        value={at.drawn}
        aria-valuetext={says}
        onChange={(event) => {
          setAt({ value, drawn: event.target.valueAsNumber })
          onChange(event.target.valueAsNumber)
        }}
        className="w-full accent-accent"
        {...range}
      />
    </label>
  )
}
