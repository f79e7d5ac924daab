import type { Article, Block } from '#domain/article/article.ts'
import { sliceOf } from '#domain/text/span.ts'
import { ListView } from './ListView.tsx'
import { stretchesOf } from './stretches.ts'
import { Words } from './Words.tsx'

/** The body of the article, block by block. Each element with `data-start` holds reading text and nothing else. */
export function ArticleView({ article }: { readonly article: Article }) {
  const { text } = article
  const blocks = article.blocks.filter((block) => !IN_HEADER.has(block.kind))
  const view = (block: Block) => <BlockView key={block.at.start} block={block} text={text} />
  if (text.length <= LONG) return blocks.map(view)
  return stretchesOf(blocks).map(({ blocks: some, lines }) => (
    // Out of sight it is neither laid out nor painted; searching in the page still finds it.
    <div
      key={some[0]?.at.start}
      style={{ containIntrinsicHeight: `auto ${Math.round(lines)}lh` }}
      className="not-print:[content-visibility:auto]"
    >
      {some.map(view)}
    </div>
  ))
}

const LONG = 200_000 // characters; up to here a browser lays out all of it in a blink

/** A heading of a part is larger and further from what was before; right below another one it is that one's second line. */
const HEADINGS = {
  2: 'mt-12 text-[1.3em]',
  3: 'mt-9 text-[1.1em] [h2+&]:mt-0',
  4: 'mt-7 text-[1em] [:is(h2,h3)+&]:mt-0',
} as const

/** Blocks that ArticleHeader shows. */
const IN_HEADER: ReadonlySet<Block['kind']> = new Set(['kicker', 'headline', 'standfirst', 'byline'])

function BlockView({ block, text }: { readonly block: Block; readonly text: string }) {
  switch (block.kind) {
    case 'heading': {
      const Heading = `h${block.level}` as const
      return (
        <Heading
          data-start={block.at.start}
          className={`mb-3 leading-snug font-semibold text-balance ${HEADINGS[block.level]}`}
        >
          {sliceOf(text, block.at)}
        </Heading>
      )
    }
    case 'quotation':
      return (
        <>
          {block.lead && <Words as="p" at={block.lead} text={text} className="mb-3" />}
          <blockquote
            aria-label={block.speaker ? `Quotation: ${sliceOf(text, block.speaker)}` : undefined}
            className="my-5 border-l-3 border-accent pl-5"
          >
            {block.paragraphs.map((at) => (
              <Words key={at.start} as="p" at={at} text={text} className="mb-3 last:mb-0" />
            ))}
          </blockquote>
        </>
      )
    case 'list':
      return <ListView items={block.items} text={text} />
    case 'caption':
      return (
        <figure className="my-7 border-y border-line py-3 font-sans text-[0.8em] leading-relaxed text-soft">
          <p className="mb-1 text-xs text-soft">Picture, not included</p>
          <figcaption>
            <Words as="span" at={block.words} text={text} className="text-ink" />
            {block.credit && (
              <>
                {/* Between the two the text has one space; brackets that are drawn are neither selected nor copied. */}{' '}
                <Words
                  as="cite"
                  at={block.credit}
                  text={text}
                  className="not-italic before:content-['('] after:content-[')']"
                />
              </>
            )}
          </figcaption>
        </figure>
      )
    case 'table':
      return (
        // A box that scrolls sideways must be reachable by keyboard.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div tabIndex={0} role="group" aria-label="Table" className="mb-5 overflow-x-auto">
          <table className="min-w-full border-collapse font-sans text-[0.8em] leading-normal">
            <tbody>
              {block.rows.map(({ heading, cells }) => (
                <tr key={cells[0]?.start} className="border-b border-line">
                  {cells.map((at) => (
                    <Words
                      key={at.start}
                      as={heading ? 'th' : 'td'}
                      at={at}
                      text={text}
                      className={`px-2 py-1.5 text-start align-top first:ps-0 ${heading ? 'font-semibold' : ''}`}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )
    case 'code':
      return (
        <pre
          // A box that scrolls sideways must be reachable by keyboard.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          data-start={block.at.start}
          className="mb-5 overflow-x-auto rounded-md bg-sunken p-4 font-mono text-[0.8em] whitespace-pre"
        >
          {sliceOf(text, block.at)}
        </pre>
      )
    case 'separator':
      return (
        <p data-start={block.at.start} className="my-8 text-center text-soft">
          {sliceOf(text, block.at)}
        </p>
      )
    case 'kicker':
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'paragraph':
      // The lines of a verse stay lines.
      return <Words as="p" at={block.at} text={text} className="mb-[1em] whitespace-pre-line" />
  }
}
