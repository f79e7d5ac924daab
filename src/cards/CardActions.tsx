import { useState, type ReactNode } from 'react'
import { isWhole } from '#domain/anchor/whole.ts'
import type { Annotation } from '#domain/annotation/annotation.ts'
import { IconButton } from '#ui/Button.tsx'
import { PickBox } from '#ui/PickBox.tsx'
import type { CardCommands } from './card-commands.ts'
import { Swatches } from './Swatches.tsx'

/** When a highlight was made, and all that can be done with it. */
export function CardActions({
  annotation,
  tagging,
  picked,
  onPick,
  onTagging,
  backTo,
  to,
  children,
}: {
  readonly annotation: Annotation
  readonly tagging: boolean
  readonly picked: boolean
  readonly onPick: (through: boolean) => void
  readonly onTagging: (tagging: boolean) => void
  /** Leaves the focus at the button that opened what has closed. */
  readonly backTo: (button: 'colours') => void
  readonly to: CardCommands
  /** More buttons. */
  readonly children: ReactNode
}) {
  const [recolouring, setRecolouring] = useState(false)
  const { target, note, created, colour } = annotation
  const whole = isWhole(target)
  const named = whole ? 'the note on the whole text' : `“${target.quote.exact.slice(0, NAMED)}”`

  return (
    <>
      <div
        role="group"
        aria-label={`Actions for ${named}`}
        className={`@container mt-1 -ml-1 flex flex-wrap items-center justify-between [&_button]:size-8 ${children ? 'pointer-coarse:-ml-1.5 pointer-coarse:[&_button]:size-9' : 'pointer-coarse:-ml-2.5 pointer-coarse:[&_button]:size-11'}`}
      >
        <PickBox name={`Select ${named}`} picked={picked} onPick={onPick} />
        <time
          dateTime={created}
          title={TIME.format(new Date(created))}
          // In em: large letters need the room, too.
          className={`min-w-0 flex-1 truncate text-xs text-soft ${children ? '@max-[20em]:sr-only pointer-coarse:@max-[23em]:sr-only' : '@max-[14em]:sr-only pointer-coarse:@max-[18em]:sr-only'}`}
        >
          {DAY.format(new Date(created))}
        </time>
        <IconButton
          icon="note"
          data-opens="note"
          name={note ? 'Edit the note' : 'Write a note'}
          onClick={() => to.edit(annotation)}
        />
        <IconButton
          icon="tag"
          data-opens="tags"
          name="Add a tag"
          aria-expanded={tagging}
          onClick={() => onTagging(!tagging)}
        />
        <button
          type="button"
          data-opens="colours"
          aria-label={`Colour: ${colour}`}
          title="Colour"
          aria-expanded={recolouring}
          onClick={() => setRecolouring(!recolouring)}
          className="grid size-9 shrink-0 place-items-center rounded-md hover:bg-sunken"
        >
          <span className="size-4.5 rounded-full border-2 border-(--stroke) bg-(--fill)" />
        </button>
        {children}
        <IconButton
          icon="bin"
          name={whole ? 'Delete this note' : 'Delete this highlight'}
          onClick={() => to.remove(annotation)}
        />
      </div>
      {recolouring && (
        // Keys of what is inside: Escape closes the colours alone.
        // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
        <div
          className="flex justify-end"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            setRecolouring(false)
            backTo('colours')
          }}
        >
          <Swatches
            chosen={colour}
            label="Recolour"
            onChoose={(chosen) => {
              void to.change(annotation, { colour: chosen })
              setRecolouring(false)
              backTo('colours')
            }}
          />
        </div>
      )}
    </>
  )
}

const NAMED = 40 // characters of the quote tell one card's buttons from another's

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
