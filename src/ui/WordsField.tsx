import { useId, useState, type ReactNode, type RefObject } from 'react'

/** A field for words, kept with Enter or by the button among its children; the browser completes them from `known`. */
export function WordsField({
  fieldRef,
  label,
  placeholder,
  first = '',
  known,
  keen = false,
  onKeep,
  onEscape,
  children,
}: {
  readonly fieldRef?: RefObject<HTMLInputElement | null>
  readonly label: string
  readonly placeholder: string
  /** What stands in it at first. */
  readonly first?: string
  readonly known: readonly string[]
  /** A comma keeps them too, and leaving the field. */
  readonly keen?: boolean
  /** Gets what was typed. What could not be kept stands in the field again, unless something else does by then. */
  readonly onKeep: (typed: string) => Promise<boolean>
  /** Left out, Escape is left to what is around it. */
  readonly onEscape?: () => void
  readonly children?: ReactNode
}) {
  const [typed, setTyped] = useState(first)
  const listId = useId()
  const keep = () => {
    if (typed.trim() !== '') {
      void onKeep(typed).then((isKept) => !isKept && setTyped((now) => now || typed))
    }
    setTyped('')
  }

  return (
    <form
      className="flex min-w-24 flex-1 gap-1.5"
      onSubmit={(event) => {
        event.preventDefault()
        keep()
      }}
    >
      <datalist id={listId}>
        {known.map((word) => (
          <option key={word}>{word}</option>
        ))}
      </datalist>
      <input
        ref={fieldRef}
        list={listId}
        aria-label={label}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keen ? keep : undefined}
        onKeyDown={(event) => {
          if (event.key === ',' && keen) keep()
          else if (event.key === 'Escape' && onEscape) onEscape()
          else return
          event.preventDefault()
          event.stopPropagation()
        }}
        className="h-9 w-full min-w-0 rounded-md border border-edge bg-page px-2 text-sm"
      />
      {children}
    </form>
  )
}
