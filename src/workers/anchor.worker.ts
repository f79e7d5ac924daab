import type { Anchor, Target } from '#domain/anchor/anchor.ts'
import { resolverOf } from '#domain/anchor/resolve.ts'
import type { AnchorAnswer, AnchorRequest } from './anchor-messages.ts'

/** Told as soon as they are found: those that are on the screen are among them. */
const SCREENFUL = 32
/** What comes later makes the page paint anew, so it is told after so long, and then after twice as long each time. */
const FIRST_PAUSE_MS = 1000

let find: (target: Target) => Anchor = () => ({ kind: 'orphaned', suggestions: [] })
let found: Anchor[] = []
let told = 0
let pause = FIRST_PAUSE_MS
let lastTold = 0

addEventListener('message', ({ data }: MessageEvent<AnchorRequest>) => {
  try {
    if (data.kind === 'texts') find = resolverOf(data.text, data.hash, (old) => data.snapshots.get(old))
    else for (const target of data.targets) keep(find(target))
    if (data.kind === 'find' && data.isLast) tell()
  } catch (error) {
    answer({ kind: 'failed', message: String(error) })
  }
})

function keep(anchor: Anchor): void {
  found.push(anchor)
  if (told === 0 ? found.length < SCREENFUL : performance.now() - lastTold < pause) return
  if (told > 0) pause *= 2
  tell()
}

function tell(): void {
  answer({ kind: 'found', anchors: found })
  told += found.length
  found = []
  lastTold = performance.now()
}

function answer(what: AnchorAnswer): void {
  postMessage(what)
}
