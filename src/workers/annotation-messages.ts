import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Homecoming } from '#domain/exchange/annotations/come-home.ts'
import type { KnownText } from '#domain/exchange/annotations/find-texts.ts'
import type { Incoming, ReadFile } from '#domain/exchange/annotations/incoming.ts'
import type { ImportPlan } from '#domain/exchange/annotations/prepare-import.ts'

/** What the worker of annotations is told. */
export type AnnotationRequest = { readonly id: number } & (
  | { readonly ask: 'read'; readonly bytes: ArrayBuffer }
  | {
      readonly ask: 'prepare'
      readonly items: readonly Incoming[]
      readonly texts: readonly KnownText[]
      readonly chosen: ReadonlyMap<string, string>
      readonly present: readonly Annotation[]
      readonly now: string
    }
  | {
      readonly ask: 'likely homes'
      readonly annotations: readonly Annotation[]
      readonly texts: readonly KnownText[]
    }
  | {
      readonly ask: 'come home'
      readonly annotations: readonly Annotation[]
      readonly texts: readonly KnownText[]
      readonly chosen: ReadonlyMap<string, string>
      readonly now: string
    }
)

/** What it answers. */
export type AnnotationAnswer = { readonly id: number } & (
  | { readonly kind: 'read'; readonly read: ReadFile }
  | { readonly kind: 'prepared'; readonly plan: ImportPlan }
  | { readonly kind: 'likely'; readonly sourceIds: readonly string[] }
  | { readonly kind: 'home'; readonly homecomings: readonly Homecoming[] }
  | { readonly kind: 'failed'; readonly message: string }
)
