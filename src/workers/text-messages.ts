import type { Article } from '#domain/article/article.ts'
import type { Source } from '#domain/article/source.ts'
import type { Given } from '../importing/kind-of.ts'
import type { ReadFile } from '../importing/read-file.ts'

/** What work there is. */
export type TextTask =
  | { readonly ask: 'read'; readonly given: Given; readonly bytes: ArrayBuffer }
  | { readonly ask: 'parse'; readonly source: Source }
  | { readonly ask: 'compare'; readonly one: string; readonly other: string }

/** What the worker of texts is told. */
export type TextRequest = TextTask & { readonly id: number }

/** A part of a long article: reading all of it at once would hold the page up. */
export type ArticlePart = Pick<Article, 'blocks' | 'runs'>

/** What it answers; of a long article some parts come before, and the rest with the answer. */
export type TextAnswer =
  | { readonly id: number; readonly kind: 'part'; readonly part: ArticlePart }
  | { readonly id: number; readonly kind: 'read'; readonly read: ReadFile }
  | { readonly id: number; readonly kind: 'parsed'; readonly article: Article }
  | { readonly id: number; readonly kind: 'compared'; readonly version: boolean }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }
