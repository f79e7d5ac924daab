import { useState } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { IconButton } from '#ui/Button.tsx'
import { PickBox } from '#ui/PickBox.tsx'
import { Swatches } from '../Swatches.tsx'
import type { CardCommands } from './card-commands.ts'

/** When a highlight was made, and all that can be done with it. */
export function CardActions({
  placed,
  tagging,
  selecting,
  picked,
  onPick,
  onTagging,
  backTo,
  to,
}: {
  readonly placed: Placed
  readonly tagging: boolean
  /** Words of the text are selected now. */
  readonly selecting: boolean
  readonly picked: boolean
  readonly onPick: (through: boolean) => void
  readonly onTagging: (tagging: boolean) => void
  /** Leaves the focus at the button that opened what has closed. */
  readonly backTo: (button: 'colours') => void
  readonly to: CardCommands
}) {
  const [recolouring, setRecolouring] = useState(false)
  const { annotation, anchor } = placed
  const whole = anchor.kind === 'whole'
  const named = whole ? 'the note on the whole text' : `“${annotation.target.quote.exact.slice(0, NAMED)}”`

  return (
    <>
      <div
        role="group"
        aria-label={`Actions for ${named}`}
        className="mt-1 -ml-2 flex flex-wrap items-center [&_button]:size-8"
      >
        <PickBox name={`Select ${named}`} picked={picked} onPick={onPick} />
        <time
          dateTime={annotation.created}
          title={TIME.format(new Date(annotation.created))}
          className="min-w-0 flex-1 truncate text-xs text-soft max-[23rem]:sr-only"
        >
          {DAY.format(new Date(annotation.created))}
        </time>
        <IconButton
          icon="note"
          data-opens="note"
          name={annotation.note ? 'Edit the note' : 'Write a note'}
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
          aria-label={`Colour: ${annotation.colour}`}
          title="Colour"
          aria-expanded={recolouring}
          onClick={() => setRecolouring(!recolouring)}
          className="grid size-9 shrink-0 place-items-center rounded-md hover:bg-sunken"
        >
          <span className="size-4.5 rounded-full border-2 border-(--stroke) bg-(--fill)" />
        </button>
        {'at' in anchor && (
          <>
            <IconButton
              icon="pen"
              name={selecting ? 'Change its words to the selected ones' : 'Change its words'}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => to.move(placed)}
            />
            <IconButton icon="link" name="Copy a link to these words" onClick={() => to.copyLink(anchor.at)} />
            <IconButton icon="clock" name="Put on the timeline" onClick={() => to.tell(anchor.at)} />
          </>
        )}
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
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            setRecolouring(false)
            backTo('colours')
          }}
        >
          <Swatches
            chosen={annotation.colour}
            label="Recolour"
            onChoose={(colour) => {
              to.change(annotation, { colour })
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
