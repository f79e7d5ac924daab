import type { Block } from '#domain/article/article.ts'
import { foldString } from '#domain/text/fold.ts'
import { sliceOf } from '#domain/text/span.ts'
import type { OpenArticle } from '#queries/article.ts'
import { Button } from '#ui/Button.tsx'
import { Words } from './Words.tsx'
import { WhenWritten } from './WhenWritten.tsx'

/**
 * Headline, byline, and where and when the text comes from. What is stated otherwise than in the text stands first;
 * the text's own headline and byline stay below it, so that no word of the text is lost, nor a highlight in it.
 */
export function ArticleHeader({
  open,
  onDetails,
  onLines,
}: {
  readonly open: OpenArticle
  readonly onDetails: () => void
  readonly onLines: () => void
}) {
  const { article, entry, source } = open
  const { meta, text } = article
  const blocks = (kind: Block['kind']) => article.blocks.filter((each) => each.kind === kind)
  const [headline] = blocks('headline')
  const bylines = blocks('byline')
  // Unless another title is stated it was made of the headline, if with marks that the line has lost.
  const { title } = source.facts
  const titled = headline && (title === undefined || plain(sliceOf(text, headline.at)) === plain(title))
  const named = bylines.length > 0 && namesAll(bylines.map(({ at }) => sliceOf(text, at)).join(' '), meta.authors)
  const origin = [meta.publication, meta.issue && `Issue ${meta.issue}`, meta.section].filter(Boolean).join(' · ')

  // Where the text speaks from another day than the one that it appeared on, both are said.
  const published = meta.published && meta.written && entry.when && `Published ${entry.when}`

  return (
    <header className="mb-8">
      {blocks('kicker').map(({ at }) => (
        <Words key={at.start} as="p" at={at} text={text} className="mb-2 font-sans text-sm font-medium text-accent" />
      ))}
      {headline && titled ? (
        <Words as="h1" at={headline.at} text={text} className={HEADLINE} />
      ) : (
        <h1 className={HEADLINE}>{meta.title}</h1>
      )}
      {headline && !titled && <InTheText block={headline} text={text} />}
      {blocks('standfirst').map(({ at }) => (
        <Words key={at.start} as="p" at={at} text={text} className="mt-4 text-[1.15em] leading-snug text-soft" />
      ))}
      <div className="mt-5 grid gap-1 font-sans text-sm text-soft">
        {!named && meta.authors.length > 0 && <p className="font-medium text-ink">By {meta.authors.join(', ')}</p>}
        {bylines.map((block) =>
          named ? (
            <Words key={block.at.start} as="p" at={block.at} text={text} className="font-medium text-ink" />
          ) : (
            <InTheText key={block.at.start} block={block} text={text} />
          ),
        )}
        <p>
          {[origin, published].filter(Boolean).map((fact) => `${fact} · `)}
          {/* In a text from right to left, "min 1" without it. */}
          <bdi>{`${entry.minutes} min`}</bdi>
        </p>
        <WhenWritten open={open} />
        <p className="-ml-3 flex flex-wrap print:hidden">
          <Button look="quiet" icon="pen" onClick={onDetails}>
            Edit details
          </Button>
          <Button look="quiet" icon="list" onClick={onLines}>
            Choose lines
          </Button>
        </p>
      </div>
    </header>
  )
}

// Large letters on a small window leave a headline eight of them a line: there it is smaller, and words of twelve or more are hyphenated.
const HEADLINE =
  'text-[clamp(1.25em,10vw,1.75em)] leading-[1.15] font-semibold text-balance hyphens-auto [hyphenate-limit-chars:12_4_4] sm:text-[clamp(1.25em,8vw,2em)]'

/** Words of the text that something else is stated for. */
function InTheText({ block, text }: { readonly block: Block; readonly text: string }) {
  return (
    <p className="mt-1 font-sans text-sm text-soft">
      <span className="select-none">In the text: </span>
      <Words as="span" at={block.at} text={text} />
    </p>
  )
}

function namesAll(byline: string, authors: readonly string[]): boolean {
  const words = plain(byline)
  return authors.every((name) => words.includes(plain(name)))
}

function plain(words: string): string {
  return foldString(words).trim()
}
