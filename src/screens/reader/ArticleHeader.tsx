import type { OpenArticle } from '#queries/article.ts'
import { Words } from './ArticleView.tsx'
import { WhenWritten } from './WhenWritten.tsx'

/** Headline, byline, and where and when the text comes from. */
export function ArticleHeader({ open }: { readonly open: OpenArticle }) {
  const { article, entry } = open
  const { meta, text } = article
  const block = (kind: 'kicker' | 'headline' | 'standfirst' | 'byline') =>
    article.blocks.find((each) => each.kind === kind)
  const kicker = block('kicker')
  const headline = block('headline')
  const standfirst = block('standfirst')
  const byline = block('byline')
  const origin = [meta.publication, meta.issue && `Issue ${meta.issue}`, meta.section].filter(Boolean).join(' · ')

  return (
    <header className="mb-8">
      {kicker && <Words as="p" at={kicker.at} text={text} className="mb-2 font-sans text-sm font-medium text-accent" />}
      {headline ? (
        <Words as="h1" at={headline.at} text={text} className={HEADLINE} />
      ) : (
        <h1 className={HEADLINE}>{meta.title}</h1>
      )}
      {standfirst && (
        <Words as="p" at={standfirst.at} text={text} className="mt-4 text-[1.15em] leading-snug text-soft" />
      )}
      <div className="mt-5 grid gap-1 font-sans text-sm text-soft">
        {byline ? (
          <Words as="p" at={byline.at} text={text} className="font-medium text-ink" />
        ) : (
          meta.authors.length > 0 && <p className="font-medium text-ink">By {meta.authors.join(', ')}</p>
        )}
        <p>{[origin, `${entry.minutes} min`].filter(Boolean).join(' · ')}</p>
        <WhenWritten open={open} />
      </div>
    </header>
  )
}

const HEADLINE = 'text-[1.75em] leading-[1.15] font-semibold text-balance sm:text-[2em]'
