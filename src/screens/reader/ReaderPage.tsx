import { useSuspenseQuery } from '@tanstack/react-query'
import { type ComponentType, type ReactNode, useEffect } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { Span } from '#domain/text/span.ts'
import { articleQuery, type OpenArticle } from '#queries/article.ts'
import type { Picks } from '#ui/use-picks.ts'
import { Reader } from './Reader.tsx'

/** The timeline of one text, given by the routes: screens do not know each other. */
export type TimelinePanel = ComponentType<{
  readonly slug: string
  /** The event that the reader came from. */
  readonly chosen: string | null
  /** The words that are selected in the text now. */
  readonly selected: Span | null
  /** The words that the reader highlighted, in their order. */
  readonly highlights: readonly Span[]
  /** Makes an event of words. */
  readonly onTell: (at: Span) => void
}>

/** The dialog that dates an event of a text, or makes one of words of it; given by the routes, too. */
export type EventDialog = ComponentType<{
  readonly slug: string
  readonly of: { readonly event: string } | { readonly at: Span }
  readonly onClose: () => void
}>

/** What stands above the list of highlights and says which of them it shows; given by the routes, too. */
export type NotesPanel = ComponentType<{
  readonly open: OpenArticle
  readonly placed: readonly Placed[]
  /** Shown in any case. */
  readonly keptId: string | null
  readonly picks: Picks
  readonly children: (shown: readonly Placed[]) => ReactNode
}>

export function ReaderPage(screens: {
  readonly timeline: TimelinePanel
  readonly notes: NotesPanel
  readonly eventDialog: EventDialog
}) {
  const { slug = '' } = useParams()
  const { search, hash } = useLocation()
  const { data: open } = useSuspenseQuery(articleQuery(slug))
  const navigate = useNavigate()
  const now = open.entry.slug
  // A link to where it was before, perhaps with a quote.
  useEffect(() => {
    if (now !== slug) void navigate({ pathname: `/read/${now}`, search, hash }, { replace: true })
  }, [now, slug, search, hash, navigate])
  return now !== slug ? null : <Reader key={open.source.id} open={open} {...screens} />
}
