import { asideLines } from '#domain/article/source-lines.ts'
import type { OpenArticle } from '#queries/article.ts'
import { Button, IconButton } from '#ui/Button.tsx'
import { kindInWords } from './line-kinds.ts'
import { LostRepairs } from './LostRepairs.tsx'
import type { Repairs } from './use-repairs.ts'

/** What has been set aside: every word that came in is here or in the text. Each line can be brought back. */
export function SetAside({
  open: { source, article },
  repairs,
  onLines,
}: {
  readonly open: OpenArticle
  readonly repairs: Repairs
  readonly onLines: () => void
}) {
  const lines = asideLines(article, source.text)

  return (
    <aside aria-label="Set aside" className="mt-12 border-t border-line pt-4 font-sans text-sm print:hidden">
      {lines.length > 0 && (
        <details>
          <summary className="inline-flex min-h-9 items-center rounded-md font-medium text-soft hover:text-ink">
            Set aside ({lines.length})
          </summary>
          <p className="mt-1 mb-3 text-soft">
            Lines that are not part of the article. Nothing is thrown away: press + at what belongs to it after all, and
            it comes in at its place.
          </p>
          <ul className="grid gap-1">
            {lines.map((line) => (
              <li key={line.at.start} className="flex items-start gap-2 rounded-md bg-sunken py-1 pr-1 pl-3">
                <span className="mr-auto min-w-0 py-1">
                  <span className="block text-xs text-soft">{kindInWords(line)}</span>
                  <span className="wrap-anywhere whitespace-pre-line">{line.words}</span>
                </span>
                <IconButton
                  icon="plus"
                  className="text-accent! hover:bg-raised!"
                  name={`This belongs to the article: ${line.words.slice(0, 80)}`}
                  title="This belongs to the article"
                  onClick={() => repairs.say([line], true)}
                />
              </li>
            ))}
          </ul>
        </details>
      )}
      <LostRepairs repairs={repairs} />
      <Button look="quiet" icon="list" className="mt-2 -ml-3" onClick={onLines}>
        Choose which lines belong …
      </Button>
    </aside>
  )
}
