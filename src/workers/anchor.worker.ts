import type { Anchor } from '#domain/anchor/anchor.ts'
import { resolverOf } from '#domain/anchor/resolve.ts'
import type { AnchorAnswer, AnchorRequest } from './anchor-messages.ts'

/** A screenful is told as soon as it is found, and the rest in parts that grow: each makes the page paint anew. */
const SCREENFUL = 32
const GROWTH = 8
/** More anchors than these in one message are felt by the page that unpacks it. */
const MOST_AT_ONCE = 2048

addEventListener('message', ({ data: { targets, text, hash, snapshots } }: MessageEvent<AnchorRequest>) => {
  try {
    const find = resolverOf(text, hash, (old) => snapshots.get(old))
    let size = SCREENFUL
    let anchors: Anchor[] = []
    for (const target of targets) {
      anchors.push(find(target))
      if (anchors.length < size) continue
      answer({ kind: 'found', anchors })
      size = Math.min(MOST_AT_ONCE, size * GROWTH)
      anchors = []
    }
    if (anchors.length > 0) answer({ kind: 'found', anchors })
  } catch (error) {
    answer({ kind: 'failed', message: String(error) })
  }
})

function answer(what: AnchorAnswer): void {
  postMessage(what)
}
