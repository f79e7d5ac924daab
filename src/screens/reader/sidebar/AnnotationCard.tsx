import { CardBody } from '#cards/CardBody.tsx'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Draft } from '#queries/drafts.ts'
import { IconButton } from '#ui/Button.tsx'
import type { Row } from '#ui/use-rows.ts'
import type { CardCommands } from './card-commands.ts'
import { CardWords } from './CardWords.tsx'

/** One highlight of the list: its words, which lead to their place, and all that it says beside them. Out of sight it costs no layout. */
export function AnnotationCard({
  placed,
  text,
  active,
  editing,
  draft,
  selecting,
  picked,
  onPick,
  row: { measure, ...row },
  to,
}: {
  readonly placed: Placed
  /** The text as it is now. */
  readonly text: string
  readonly active: boolean
  readonly editing: boolean
  /** Words of its note that were written and never saved. */
  readonly draft: Draft | null
  /** Words of the text are selected now. */
  readonly selecting: boolean
  readonly picked: boolean
  /** Picks it, or lets it go; or picks all from the last one up to it. */
  readonly onPick: (through: boolean) => void
  readonly row: Row['props']
  readonly to: CardCommands
}) {
  const { annotation, anchor } = placed

  return (
    <li
      {...row}
      ref={measure}
      id={`note-${annotation.id}`}
      data-colour={annotation.colour}
      aria-current={active}
      className="rounded-lg border border-line bg-raised py-2.5 pr-1.5 pl-3 shadow-[inset_4px_0_0_var(--stroke)] [contain-intrinsic-size:auto_7rem] [content-visibility:auto] aria-[current=true]:border-accent aria-[current=true]:ring-1 aria-[current=true]:ring-accent"
    >
      <CardWords placed={placed} text={text} selecting={selecting} to={to} />
      <CardBody annotation={annotation} editing={editing} draft={draft} picked={picked} onPick={onPick} to={to}>
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
      </CardBody>
    </li>
  )
}
