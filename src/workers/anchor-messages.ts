import type { Anchor, Target } from '#domain/anchor/anchor.ts'
import type { TextHash } from '#domain/text/hash.ts'

/** What the worker of anchors is told, once: targets in the order in which they are wanted, and all their texts. */
export type AnchorRequest = {
  readonly targets: readonly Target[]
  readonly text: string
  readonly hash: TextHash
  readonly snapshots: ReadonlyMap<TextHash, string>
}

/** What it answers, several times: the next anchors in the order of the targets. */
export type AnchorAnswer =
  | { readonly kind: 'found'; readonly anchors: readonly Anchor[] }
  | { readonly kind: 'failed'; readonly message: string }
