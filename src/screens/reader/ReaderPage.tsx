import { useSuspenseQuery } from '@tanstack/react-query'
import type { ComponentType } from 'react'
import { useParams } from 'react-router'
import { articleQuery } from '#queries/article.ts'
import { Reader } from './Reader.tsx'

/** The timeline of one text, given by the routes: screens do not know each other. */
export type TimelinePanel = ComponentType<{
  readonly slug: string
  /** The event that the reader came from. */
  readonly chosen: string | null
}>

export function ReaderPage({ timeline }: { readonly timeline: TimelinePanel }) {
  const { slug = '' } = useParams()
  const { data: open } = useSuspenseQuery(articleQuery(slug))
  return <Reader key={open.source.id} open={open} timeline={timeline} />
}
