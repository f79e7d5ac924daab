import type { Anchor } from '#domain/anchor/anchor.ts'
import type { AnchorAnswer, AnchorRequest } from '#workers/anchor-messages.ts'

/** Where there are no workers, the page is given back to the reader after so much work. */
const SLICE_MS = 12

/** The next anchors, in the order of the targets. */
type Tell = (anchors: readonly Anchor[]) => void

/** One search at a time: another would take the processor from the one whose passages are on screen. */
let last: Promise<void> = Promise.resolve()

/** Finds targets again, beside the page, and tells the anchors as they come; rejects when it is given up. */
export async function findAgain(request: AnchorRequest, tell: Tell, signal: AbortSignal): Promise<void> {
  const before = last
  const own = (async () => {
    await before
    signal.throwIfAborted()
    if (typeof Worker === 'undefined') await onThePage(request, tell, signal)
    else await besideThePage(request, tell, signal)
  })()
  last = own.catch(() => {})
  await own
}

async function besideThePage(request: AnchorRequest, tell: Tell, signal: AbortSignal): Promise<void> {
  const worker = new Worker(new URL('../workers/anchor.worker.ts', import.meta.url), {
    type: 'module',
    name: 'anchors',
  })
  let left = request.targets.length
  try {
    await new Promise<void>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<AnchorAnswer>) => {
        if (data.kind === 'failed') reject(new Error(data.message))
        else {
          left -= data.anchors.length
          tell(data.anchors)
          if (left === 0) resolve()
        }
      })
      // Its script could not be had, or memory ran out.
      worker.addEventListener('error', () => reject(new Error('The browser gave the search up.')))
      signal.addEventListener('abort', () => reject(new Error('The search is not wanted any more.')))
      worker.postMessage(request, [])
    })
  } finally {
    worker.terminate()
  }
}

async function onThePage({ targets, text, hash, snapshots }: AnchorRequest, tell: Tell, signal: AbortSignal) {
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
