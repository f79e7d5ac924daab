import type { Anchor, Target } from '#domain/anchor/anchor.ts'
import type { TextHash } from '#domain/text/hash.ts'

/** The text that is searched, and those that its targets were made on. */
export type AnchorTexts = {
  readonly text: string
  readonly hash: TextHash
  readonly snapshots: ReadonlyMap<TextHash, string>
}

/** What the worker of anchors is told: the texts once, then targets in the order in which they are wanted. */
export type AnchorRequest =
  | ({ readonly kind: 'texts' } & AnchorTexts)
  | { readonly kind: 'find'; readonly targets: readonly Target[]; readonly isLast: boolean }

/** What it answers, several times: the next anchors in the order of the targets. */
export type AnchorAnswer =
  | { readonly kind: 'found'; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'failed'; readonly message: string }
