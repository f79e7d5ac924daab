import type { RefCallback } from 'react'
import { sourceLines } from '#domain/article/source-lines.ts'
import type { OpenArticle } from '#queries/article.ts'
import { Button } from '#ui/Button.tsx'
import { focusIfLost } from '#ui/focus-if-lost.ts'
import { kindInWords } from './line-kinds.ts'
import { LostRepairs } from './LostRepairs.tsx'
import type { Repairs } from './use-repairs.ts'

/** The whole source, line by line in its own order, each with a switch: does it belong to the article? */
export function EditLines({
  open: { source, article },
  repairs,
  rootRef,
  onDone,
}: {
  readonly open: OpenArticle
  readonly repairs: Repairs
  readonly rootRef: RefCallback<HTMLElement>
  readonly onDone: () => void
}) {
  const lines = sourceLines(article, source.text)
  const kept = lines.filter(({ belongs }) => belongs).length

  return (
    <section ref={rootRef} aria-labelledby="edit-lines" className="font-sans text-sm">
      <div className="sticky top-14 z-10 -mx-4 border-b border-line bg-page px-4 py-3 sm:-mx-8 sm:px-8">
        <div className="flex items-center justify-between gap-3">
          <h1
            // The button that led here is gone, however long this part took to come.
            ref={(heading) => focusIfLost(() => heading)}
            id="edit-lines"
            tabIndex={-1}
            className="text-lg leading-snug font-semibold text-balance"
          >
            Which lines belong to the article?
          </h1>
          <Button look="main" icon="check" onClick={onDone}>
            Done
          </Button>
        </div>
      </div>
      <p className="mt-3 text-soft">
        {kept} of {lines.length} lines belong. A line without its tick is set aside, and never lost; highlights in it
        wait for it.
      </p>
      <LostRepairs repairs={repairs} />
      <ul className="mt-2">
        {lines.map((line) => {
          const kind = kindInWords(line)
          return (
            <li
              key={line.at.start}
              data-source={line.at.start}
              className="border-b border-line [contain-intrinsic-size:auto_3.5rem] [content-visibility:auto]"
            >
              <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-md px-1 py-2.5 hover:bg-sunken">
                <input
                  type="checkbox"
                  checked={line.belongs}
                  onChange={() => repairs.say([line], !line.belongs)}
                  className="mt-0.5 size-5 shrink-0 accent-accent"
                />
                <span className="min-w-0">
                  {kind !== '' && <span className="block text-xs text-soft">{kind}</span>}
                  <span
                    className={`font-serif text-base leading-snug wrap-anywhere whitespace-pre-line ${line.belongs ? 'text-ink' : 'text-soft'} ${line.kind === 'headline' || line.kind === 'heading' ? 'font-semibold' : ''}`}
                  >
                    {line.words}
                  </span>
                </span>
              </label>
            </li>
          )
        })}
      </ul>
      <Button look="main" icon="check" className="mt-6" onClick={onDone}>
        Done
      </Button>
    </section>
  )
}
