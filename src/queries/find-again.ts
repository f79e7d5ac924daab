import type { Anchor, Target } from '#domain/anchor/anchor.ts'
import type { AnchorAnswer, AnchorRequest, AnchorTexts } from '#workers/anchor-messages.ts'

/** Where there are no workers, the page is given back to the reader after so much work. */
const SLICE_MS = 12
/** Packing more targets than these at once is felt by the page. */
const MOST_SENT = 1000

/** The next anchors, in the order of the targets. */
type Tell = (anchors: readonly Anchor[]) => void

/** One search at a time: another would take the processor from the one whose passages are on screen. */
let last: Promise<void> = Promise.resolve()

/** Finds targets again, beside the page, and tells the anchors as they come; rejects when it is given up. */
export async function findAgain(
  texts: AnchorTexts,
  targets: readonly Target[],
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  const before = last
  const own = (async () => {
    await before
    signal.throwIfAborted()
    if (typeof Worker === 'undefined') return onThePage(texts, targets, tell, signal)
    let left = targets
    const tellNext: Tell = (anchors) => {
      left = left.slice(anchors.length)
      tell(anchors)
    }
    return besideThePage(texts, targets, tellNext, signal).catch((error: unknown) => {
      // Its script could not be had, or memory ran out: slowly is better than not at all.
      if (signal.aborted) throw error
      return onThePage(texts, left, tell, signal)
    })
  })()
  last = own.catch(() => {})
  await own
}

async function besideThePage(
  texts: AnchorTexts,
  targets: readonly Target[],
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  const worker = new Worker(new URL('../workers/anchor.worker.ts', import.meta.url), {
    type: 'module',
    name: 'anchors',
  })
  const ask = (request: AnchorRequest) => worker.postMessage(request, [])
  try {
    await new Promise<void>((resolve, reject) => {
      let left = targets.length
      worker.addEventListener('message', ({ data }: MessageEvent<AnchorAnswer>) => {
        if (data.kind === 'failed') reject(new Error(data.message))
        else {
          left -= data.anchors.length
          tell(data.anchors)
          if (left === 0) resolve()
        }
      })
      worker.addEventListener('error', () => reject(new Error('The browser gave the search up.')))
      signal.addEventListener('abort', () => reject(new Error('The search is not wanted any more.')))
      ask({ kind: 'texts', ...texts })
      const send = (from: number) => {
        if (signal.aborted) return
        const next = from + MOST_SENT
        ask({ kind: 'find', targets: targets.slice(from, next), isLast: next >= targets.length })
        if (next < targets.length) setTimeout(send, 0, next)
      }
      send(0)
    })
  } finally {
    worker.terminate()
  }
}

async function onThePage(
  { text, hash, snapshots }: AnchorTexts,
  targets: readonly Target[],
  tell: Tell,
  signal: AbortSignal,
): Promise<void> {
  const { resolverOf } = await import('#domain/anchor/resolve.ts')
  const find = resolverOf(text, hash, (old) => snapshots.get(old))
  let anchors: Anchor[] = []
  let since = performance.now()
  for (const target of targets) {
    anchors.push(find(target))
    if (performance.now() - since < SLICE_MS) continue
    tell(anchors)
    anchors = []
    // oxlint-disable-next-line no-await-in-loop -- what is waited for is the page, between two slices
    await new Promise((resolve) => {
      setTimeout(resolve)
    })
    signal.throwIfAborted()
    since = performance.now()
  }
  tell(anchors)
}
