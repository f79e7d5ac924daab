import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CardCommands } from '#cards/card-commands.ts'
import { CardBody } from '#cards/CardBody.tsx'
import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { draftsQuery } from '#queries/drafts.ts'
import type { Picks } from '#ui/use-picks.ts'
import { usePlaceInList } from '#ui/use-place-in-list.ts'
import { useRowsOfPage, type Row } from '#ui/use-rows.ts'
import { NoteCard } from './NoteCard.tsx'
import { type NotesOfText, titleOf } from './notes-of-text.ts'
import { TextHeading } from './TextHeading.tsx'
import { cardOf, useListKeys } from './use-list-keys.ts'
import { useNoteChanges } from './use-note-changes.ts'
import { LOST, type Writing } from './use-writing.ts'

/** The highlights of all texts, each under the headline of its text and leading to its passage. */
export function NotesList({
  notes,
  picks,
  writing,
}: {
  readonly notes: readonly NotesOfText[]
  readonly picks: Picks
  readonly writing: Writing
}) {
  const { change } = useNoteChanges()
  const { data: drafts } = useQuery(draftsQuery)
  const [focused, setFocused] = useState(-1)
  const lines = notes.flatMap(linesOf)
  const { list, style, rows, bringIntoSight } = useRowsOfPage({
    keys: lines.map(({ key }) => key),
    held: [focused, lines.findIndex(({ key }) => key === writing.id)],
    estimate: (index) => (lines[index]?.placed ? CARD : HEADING),
    gap: GAP,
  })
  const ids = lines.flatMap(({ placed }) => placed?.annotation.id ?? [])
  const bringCard = (id: string) => bringIntoSight(lines.findIndex(({ key }) => key === id))
  usePlaceInList({ keys: ids, elementOf: cardOf, bringIntoSight: bringCard })
  const onCard = (id: string, run: (annotation: Annotation) => void) => {
    const annotation = lines.find(({ key }) => key === id)?.placed?.annotation
    if (annotation) run(annotation)
  }
  const to: CardCommands = {
    edit: writing.begin,
    endEdit: writing.end,
    change,
    remove: writing.remove,
  }
  const { active, focusIsOn } = useListKeys({
    ids,
    bringIntoSight: bringCard,
    onPick: picks.toggle,
    onPickThrough: (id) => picks.through(id, ids),
    onLetGo: () => {
      picks.none()
      return picks.ids.size > 0
    },
    onRemove: (id) => onCard(id, to.remove),
    onWrite: (id) => onCard(id, to.edit),
    onRecolour: (id, colour) => onCard(id, (annotation) => void change(annotation, { colour })),
  })

  const card = ({ placed, notes: of, at }: Line, row: Row['props']) => {
    if (!placed) return null
    const { annotation } = placed
    const { id } = annotation
    return (
      <NoteCard
        key={id}
        row={row['aria-setsize'] ? { ...row, 'aria-posinset': at, 'aria-setsize': of.placed.length } : row}
        active={id === active}
        annotation={annotation}
        state={writing.lost && id === writing.id ? LOST : of.article && stateOf(placed, of.article.text)}
        to={addressOf(of, placed)}
      >
        <CardBody
          annotation={annotation}
          editing={id === writing.id}
          draft={drafts?.[id] ?? null}
          picked={picks.ids.has(id)}
          onPick={(through) => (through ? picks.through(id, ids) : picks.toggle(id))}
          onPage
          to={to}
        />
      </NoteCard>
    )
  }

  return (
    <div
      ref={list}
      style={style}
      onFocus={({ target }) => {
        const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1)
        setFocused(index)
        const id = lines[index]?.placed?.annotation.id
        if (id !== undefined) focusIsOn(id)
      }}
    >
      {notes.map((each) => {
        const own = rows.flatMap(({ index, props }) => {
          const line = lines[index]
          return line?.notes === each ? [{ line, props }] : []
        })
        const heading = own.find(({ line }) => !line.placed)
        // Out of sight, with all that is in it.
        if (own.length === 0) return null
        return (
          <section key={each.sourceId} aria-label={titleOf(each)} className={style ? '' : 'mb-10'}>
            {heading && <TextHeading notes={each} row={heading.props} />}
            <ol className={style ? '' : 'mt-3 grid grid-cols-1 gap-3'}>
              {own.map(({ line, props }) => card(line, props))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

/** A row: a headline, or a highlight at its number among those of its text. */
type Line = {
  readonly key: string
  readonly notes: NotesOfText
  readonly placed: Placed | null
  readonly at: number
}

function linesOf(notes: NotesOfText): readonly Line[] {
  const cards = notes.placed.map((placed, index) => ({ key: placed.annotation.id, notes, placed, at: index + 1 }))
  return [{ key: `text ${notes.sourceId}`, notes, placed: null, at: 0 }, ...cards]
}

function addressOf({ entry }: NotesOfText, { anchor }: Placed): string | null {
  if (!entry) return null
  // One that has no place is found in the panel beside the text.
  return 'at' in anchor
    ? `/read/${entry.slug}#at=${anchor.at.start}-${anchor.at.end}`
    : `/read/${entry.slug}?panel=highlights&side=open`
}

const CARD = 104 // CSS pixels; most have two lines of words and no note
const HEADING = 72
const GAP = 12

/** What the reader has to know of its place in the text; null when nothing. */
function stateOf({ annotation, anchor }: Placed, text: string): string | null {
  if (anchor.kind === 'changed') return 'The text has changed here: check this.'
  if (anchor.kind !== 'orphaned') return null
  return text.includes(annotation.target.quote.exact)
    ? 'These words are in the text, but not certainly at the place that was meant. They are kept here.'
    : 'These words are no longer in the text. They are kept here.'
}
