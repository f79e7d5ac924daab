import { lazy, Suspense } from 'react'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import { sliceOf } from '#domain/text/span.ts'
import { Button } from '#ui/Button.tsx'
import type { CardCommands } from './card-commands.ts'

// Texts seldom change: what a changed one needs comes when it is needed.
const WordChanges = lazy(async () => ({ default: (await import('./WordChanges.tsx')).WordChanges }))
const LostWords = lazy(async () => ({ default: (await import('./LostWords.tsx')).LostWords }))

/** The words that a card is about, which lead to their place; and what the reader has to know and decide about that place. */
export function CardWords({
  placed,
  text,
  selecting,
  to,
}: {
  readonly placed: Placed
  /** The text as it is now. */
  readonly text: string
  /** Words of the text are selected now. */
  readonly selecting: boolean
  readonly to: CardCommands
}) {
  const { annotation, anchor } = placed
  const quote = annotation.target.quote.exact
  const colour = <span className="sr-only">{annotation.colour} highlight: </span>
  const attachElsewhere = (
    <Button onClick={() => to.move(placed)}>
      {selecting ? 'Attach to the selected words' : 'Attach to other words'}
    </Button>
  )

  switch (anchor.kind) {
    case 'whole':
      return <p className="pl-1 text-xs font-medium text-soft">On the whole text</p>
    case 'anchored':
      return (
        <button type="button" onClick={() => to.go(placed, anchor.at)} className={`${WORDS} hover:underline`}>
          {colour}
          <q className="line-clamp-4 before:content-none after:content-none">{quote}</q>
        </button>
      )
    case 'changed':
      return (
        <>
          <p className={STATE}>The text has changed here: check this.</p>
          <button type="button" onClick={() => to.go(placed, anchor.at)} className={WORDS}>
            {colour}
            <Suspense fallback={<q>{quote}</q>}>
              <WordChanges old={quote} now={sliceOf(text, anchor.at)} />
            </Suspense>
          </button>
          <div className={CHOICES} onPointerDown={keepSelection}>
            <Button look="main" icon="check" onClick={() => to.attach(annotation, anchor.at)}>
              Keep it here
            </Button>
            {attachElsewhere}
          </div>
        </>
      )
    case 'orphaned':
      return (
        <>
          <p className={STATE}>
            {text.includes(quote)
              ? 'These words are in the text, but not certainly at the place that was meant. They are kept here.'
              : 'These words are no longer in the text. They are kept here.'}
          </p>
          {colour}
          <Suspense fallback={<q>{quote}</q>}>
            <LostWords
              annotation={annotation}
              suggestions={anchor.suggestions}
              text={text}
              onShow={(at) => to.go(placed, at)}
              onAttach={(at) => to.attach(annotation, at)}
            />
          </Suspense>
          <div className={CHOICES} onPointerDown={keepSelection}>
            {attachElsewhere}
          </div>
        </>
      )
  }
}

const WORDS = 'block w-full pr-1.5 pl-1 text-left font-serif text-[0.95rem] leading-snug'
const STATE = 'mb-1.5 pl-1 text-xs font-medium text-danger'
const CHOICES = 'mt-2 flex flex-wrap gap-1.5 pl-1'

/** Pressing a button must not take the selection away. */
function keepSelection(event: { readonly preventDefault: () => void }): void {
  event.preventDefault()
}
