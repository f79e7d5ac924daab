import { lazy, Suspense, type MouseEventHandler, type RefCallback } from 'react'
import type { OpenArticle } from '#queries/article.ts'
import { Button } from '#ui/Button.tsx'
import { ArticleHeader } from './ArticleHeader.tsx'
import { ArticleView } from './ArticleView.tsx'
import { Column } from './Column.tsx'
import { canPaint } from './highlights.ts'
import { LinkNotice } from './LinkNotice.tsx'
import { TEXT } from './reading-place.ts'
import { SetAside } from './SetAside.tsx'
import type { useEditing } from './use-editing.ts'
import type { Passage } from './use-passage.ts'
import type { Repairs } from './use-repairs.ts'

// Seldom wanted.
const RemovedNotice = lazy(async () => ({ default: (await import('./RemovedNotice.tsx')).RemovedNotice }))
const EditLines = lazy(async () => ({ default: (await import('./EditLines.tsx')).EditLines }))

/** The text in its column, or its lines while the reader chooses among them, and what has to be known of it. */
export function ReadingColumn({
  open,
  editing,
  repairs,
  passage,
  rootRef,
  lineBefore,
  onSelect,
  onClick,
}: {
  readonly open: OpenArticle
  readonly editing: ReturnType<typeof useEditing>
  readonly repairs: Repairs
  readonly passage: Passage
  /** Gets the element that shows the text. */
  readonly rootRef: RefCallback<HTMLElement>
  /** Where in the source the reader was before the text was shown anew. */
  readonly lineBefore: () => number | null
  /** Begins a selection by key. */
  readonly onSelect: () => void
  readonly onClick: MouseEventHandler
}) {
  const { article, entry, source } = open
  // The article's elements carry all that they show as their key, so a map is as good as its root.
  const shown = [article.hash, article.meta.title, ...article.meta.authors].join('\n')
  // An element of its own, which stays the same: a long text has thousands of blocks, and a highlight changes none.
  const body = <ArticleView article={article} />

  return (
    <Column meta={article.meta}>
      {/* Where single letters are switched off, this is the way to select by keyboard. */}
      <Button className="sr-only focus:not-sr-only" onClick={onSelect}>
        Select a sentence (s)
      </Button>
      <LinkNotice destination={passage.destination} onGo={passage.arrive} onClose={passage.letGo} />
      {entry.url === null && (
        <Suspense>
          <RemovedNotice sourceId={source.id} />
        </Suspense>
      )}
      {!canPaint && (
        <p className="mb-8 rounded-lg border border-line bg-raised p-4 font-sans text-sm">
          This browser cannot paint highlights in the text. They are kept, and listed beside it.
        </p>
      )}
      {editing.lines ? (
        <Suspense
          fallback={
            <p role="status" className="font-sans text-sm text-soft">
              Reading the lines …
            </p>
          }
        >
          <EditLines open={open} repairs={repairs} rootRef={rootRef} from={lineBefore} onDone={editing.endLines} />
        </Suspense>
      ) : (
        <>
          {/* Keys do all that a click does here: j, k, and the panel. */}
          {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
          <div key={shown} id={TEXT} ref={rootRef} onClick={onClick}>
            <ArticleHeader open={open} onDetails={editing.details} onLines={editing.startLines} />
            {body}
          </div>
          <SetAside open={open} repairs={repairs} onLines={editing.startLines} />
        </>
      )}
    </Column>
  )
}
