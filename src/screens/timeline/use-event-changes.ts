import { useMutation } from '@tanstack/react-query'
import { describe } from '#domain/anchor/describe.ts'
import type { Span } from '#domain/text/span.ts'
import type { Event } from '#domain/timeline/event.ts'
import type { EventCorrection, EventStatement } from '#domain/timeline/event-correction.ts'
import { formatStatedName } from '#domain/timeline/stated-date.ts'
import type { OpenArticle } from '#queries/article.ts'
import { correct } from '#queries/corrections.ts'
import { newStamp } from '#queries/stamp.ts'
import { useNotices } from '#ui/notices.tsx'
import { sayWhenDone } from '#queries/say-when-done.ts'

/** What the reader can set of the events of a text; each is one step of undo. */
export function useEventChanges() {
  const { show, fail } = useNotices()
  const { mutateAsync } = useMutation({ ...correct, onError: fail })

  const put = (
    { article, source }: OpenArticle,
    at: Span,
    says: EventStatement,
    before: EventCorrection | null,
    said: string,
  ) => {
    const made = { id: before?.id ?? newStamp().id, target: describe(article.text, article.hash, at), says }
    const snapshot = { hash: article.hash, text: article.text }
    const events = before ? { put: [before] } : { remove: [made.id] }
    const undo = () => mutateAsync({ sourceId: source.id, change: { events } })
    sayWhenDone(mutateAsync({ sourceId: source.id, change: { events: { put: [made] } }, snapshot }), () =>
      show(said, { undo }),
    )
  }

  const takeBack = ({ source }: OpenArticle, made: EventCorrection, said: string) => {
    const undo = () => mutateAsync({ sourceId: source.id, change: { events: { put: [made] } } })
    sayWhenDone(mutateAsync({ sourceId: source.id, change: { events: { remove: [made.id] } } }), () =>
      show(said, { undo }),
    )
  }

  return {
    /** `date` is EDTF. */
    setDate: (open: OpenArticle, event: Event, date: string, label: string) => {
      const before = event.correction?.made ?? null
      const says: EventStatement =
        before?.says.kind === 'told' ? { kind: 'told', date, label } : { kind: 'dated', date }
      put(open, event.timex.at, says, before, `Date set: ${formatStatedName(date)}`)
    },
    tell: (open: OpenArticle, at: Span, date: string, label: string) =>
      put(open, at, { kind: 'told', date, label }, null, `On the timeline: ${formatStatedName(date)}`),
    /** What the reader put there goes; what the text tells is hidden, and keeps the date it was given. */
    hide: (open: OpenArticle, event: Event) => {
      const made = event.correction?.made
      if (made?.says.kind === 'told') takeBack(open, made, 'Taken off the timeline')
      else put(open, event.timex.at, { kind: 'hidden' }, null, 'The event is hidden')
    },
    takeBack,
  }
}
