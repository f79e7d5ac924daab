import { Markdown } from './Markdown.tsx'

/** More are folded: a long talk would push the other cards out of sight. */
const UNFOLDED = 2

/** What others answered to a note, oldest first; to be read alone. Nothing when nobody did. */
export function Replies({
  replies,
}: {
  readonly replies: readonly {
    /** Null where nobody knows. */
    readonly author: string | null
    readonly words: string
    /** An ISO 8601 instant; null where nobody knows. */
    readonly created: string | null
  }[]
}) {
  if (replies.length === 0) return null
  return (
    <details open={replies.length <= UNFOLDED} className="mt-2 text-sm">
      <summary className="w-fit cursor-pointer py-1 text-xs text-soft hover:text-ink">
        {replies.length === 1 ? '1 reply' : `${replies.length} replies`}
      </summary>
      <ol className="mt-1 grid gap-2.5 border-l-2 border-line pl-3">
        {replies.map(({ author, words, created }, i) => (
          // They never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={i} className="grid min-w-0 gap-0.5">
            <p className="text-xs wrap-anywhere text-soft">
              <span className="font-medium">{author ?? 'Somebody'}</span>
              {created !== null && (
                <>
                  {' · '}
                  <time dateTime={created}>{TIME.format(new Date(created))}</time>
                </>
              )}
            </p>
            {words === '' ? <p className="text-soft">No words</p> : <Markdown text={words} />}
          </li>
        ))}
      </ol>
    </details>
  )
}

const TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
