import { lazy, Suspense } from 'react'

// What reads Markdown is large: it comes with the first text that has any.
const MarkdownText = lazy(async () => ({ default: (await import('./MarkdownText.tsx')).MarkdownText }))

/** What can mean something in Markdown; a text without any of it is words and line ends. */
const MARKS = /[*_`#[\]<>|~\\&]|^\s*(?:[-+]|\d{1,9}[.)])\s|^\s*[-=]{2,}\s*$|https?:|www\.|\S@\S/mu

/** A text that a reader wrote, as Markdown. Untrusted: it can format words and lead away, and nothing else. */
export function Markdown({ text }: { readonly text: string }) {
  const plain = (
    <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
      {text}
    </p>
  )
  if (!MARKS.test(text)) return plain
  return (
    <Suspense fallback={plain}>
      <MarkdownText text={text} />
    </Suspense>
  )
}
