import { sliceOf, type Span } from '#domain/text/span.ts'

/** Reading text at its place. */
export function Words({
  as: Element,
  at,
  text,
  className,
  value,
}: {
  readonly as: 'p' | 'li' | 'span' | 'cite' | 'h1' | 'th' | 'td'
  readonly at: Span
  readonly text: string
  readonly className?: string
  /** The number of an item. */
  readonly value?: number | undefined
}) {
  return (
    <Element data-start={at.start} dir="auto" className={className} value={value}>
      {sliceOf(text, at)}
    </Element>
  )
}
