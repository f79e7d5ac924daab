import { Icon } from './Icon.tsx'

/** Words in a row, each with a cross that takes it off. */
export function Chips({
  label,
  words,
  crossName,
  onRemove,
  choice,
}: {
  readonly label: string
  readonly words: readonly string[]
  /** What the cross of a word does. */
  readonly crossName: (word: string) => string
  readonly onRemove: (word: string) => void
  /** The words are buttons: which of them is pressed, and what they do. */
  readonly choice?: {
    readonly chosen: string | null
    readonly name: (word: string) => string
    readonly onChoose: (word: string) => void
  }
}) {
  return (
    <ul aria-label={label} className="contents">
      {words.map((word) => (
        <li
          key={word}
          // The corners of one line; on several they would cut into the words.
          className="flex max-w-full min-w-0 items-center rounded-xl border border-line bg-sunken pl-2.5 text-xs"
        >
          {choice ? (
            <button
              type="button"
              aria-label={choice.name(word)}
              aria-pressed={word === choice.chosen}
              onClick={() => choice.onChoose(word)}
              className="min-h-6 min-w-0 py-0.5 text-left wrap-anywhere hover:underline aria-pressed:font-semibold aria-pressed:text-accent pointer-coarse:min-h-8"
            >
              {word}
            </button>
          ) : (
            <span className="min-w-0 py-0.5 wrap-anywhere">{word}</span>
          )}
          <button
            type="button"
            aria-label={crossName(word)}
            onClick={() => onRemove(word)}
            className="grid size-6 shrink-0 place-items-center rounded-full text-soft hover:text-ink pointer-coarse:size-8 [&_svg]:size-3.5"
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}
