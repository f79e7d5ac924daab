import type { ReactNode } from 'react'
import ReactMarkdown, { type Components, type Options } from 'react-markdown'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'

/** Nothing that reaches for another host, takes input, or could be taken for a part of the screen around it. */
const ALLOWED = { ...defaultSchema, protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] } }

/** HTML in a note is shown as the words that it is written in: none of what was written disappears. */
const WORDS_OF_HTML: Options['remarkRehypeOptions'] = {
  handlers: { html: (_state: unknown, { value }: { readonly value: string }) => ({ type: 'text', value }) },
}

const HEADING = 'font-semibold'

/** Headings are words in bold: a note has no place in the outline of the page. */
function Heading({ children }: { readonly children?: ReactNode }) {
  return <p className={HEADING}>{children}</p>
}

function Away({ href, children }: { readonly href: string | undefined; readonly children?: ReactNode }) {
  // A place within a note (a footnote) has no address of its own here.
  if (href === undefined || !/^(?:https?:|mailto:)/i.test(href)) return <span>{children}</span>
  return (
    <a
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      className="text-accent underline decoration-1 underline-offset-2"
    >
      {children}
    </a>
  )
}

const COMPONENTS: Components = {
  a: ({ href, children }) => <Away href={href}>{children}</Away>,
  // A picture would be fetched from its host, which would learn of it: it is named, and one click away.
  img: ({ src, alt }) => <Away href={typeof src === 'string' ? src : undefined}>{alt || 'Picture'}</Away>,
  input: ({ checked }) => <span>{checked === true ? '☑ ' : '☐ '}</span>,
  h1: Heading,
  h2: Heading,
  h3: Heading,
  h4: Heading,
  h5: Heading,
  h6: Heading,
  // A single line end is one that the writer wants to see.
  p: ({ children }) => (
    <p dir="auto" className="whitespace-pre-line">
      {children}
    </p>
  ),
  ul: ({ children }) => <ul className="list-disc space-y-0.5 pl-5">{children}</ul>,
  ol: ({ children, start }) => (
    <ol start={start} className="list-decimal space-y-0.5 pl-6">
      {children}
    </ol>
  ),
  li: ({ children }) => <li dir="auto">{children}</li>,
  blockquote: ({ children }) => <blockquote className="border-l-2 border-edge pl-3 text-soft">{children}</blockquote>,
  code: ({ children }) => <code className="rounded-xs bg-sunken px-1 font-mono text-[0.9em]">{children}</code>,
  pre: ({ children }) => (
    <pre className="overflow-x-auto rounded-md bg-sunken p-2 whitespace-pre [&_code]:p-0">{children}</pre>
  ),
  table: ({ children }) => (
    <div className="overflow-x-auto">
      <table className="border-collapse text-left wrap-normal [&_td]:border [&_td]:border-line [&_td]:px-2 [&_td]:py-1 [&_th]:border [&_th]:border-line [&_th]:px-2 [&_th]:py-1">
        {children}
      </table>
    </div>
  ),
  hr: () => <hr className="border-line" />,
}

/** Markdown as GitHub reads it, made harmless. */
export function MarkdownText({ text }: { readonly text: string }) {
  return (
    <div dir="auto" className="grid gap-2 wrap-anywhere [&_p]:min-w-0">
      <ReactMarkdown
        remarkPlugins={[remarkGfm]}
        remarkRehypeOptions={WORDS_OF_HTML}
        rehypePlugins={[[rehypeSanitize, ALLOWED]]}
        components={COMPONENTS}
      >
        {text}
      </ReactMarkdown>
    </div>
  )
}
