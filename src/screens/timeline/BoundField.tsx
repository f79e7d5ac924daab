import { useState } from 'react'

/** A year or a date, taken over on Enter or when it is left; what is wrong with it is said by the bar around. */
export function BoundField({
  name,
  value,
  wrong,
  onChange,
}: {
  readonly name: string
  readonly value: string
  readonly wrong: boolean
  readonly onChange: (value: string) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const take = () => {
    if (typed !== null && typed.trim() !== value) onChange(typed.trim())
    setTyped(null)
  }
  return (
    <label className="grid gap-1 text-sm text-soft">
      <span>{name}</span>
      <input
        value={typed ?? value}
        placeholder="Year or date"
        aria-invalid={wrong}
        aria-describedby={wrong ? 'bound-problem' : undefined}
        autoComplete="off"
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
        className="h-10 w-full min-w-0 rounded-md border border-edge bg-raised px-2 text-ink placeholder:text-soft aria-invalid:border-danger"
      />
    </label>
  )
}
