import type { ReactNode } from 'react'
import type { Meta } from '#domain/article/article.ts'

/** The column that an article stands in, at the reader's measure. */
export function Column({
  meta: { language, direction },
  children,
}: {
  readonly meta: Pick<Meta, 'language' | 'direction'>
  readonly children: ReactNode
}) {
  return (
    <article lang={language} dir={direction} className="reading mx-auto box-content px-4 pt-8 pb-40 sm:px-8 sm:pt-14">
      {children}
    </article>
  )
}
