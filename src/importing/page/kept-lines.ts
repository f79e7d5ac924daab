/** A line as it is compared: letters and digits alone. */
export function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

const RUN = 12 // characters in a row: shorter ones stand in any text
const COVERED = 0.7 // of a line's runs; a library joins and cuts lines, and adds a word here and there

/**
 * Which lines of a page an extraction kept, by their place in `lines`; both in page order and `bare`.
 * Lines that stand once on both sides hold the two together, and the others are sought between them.
 */
export function keptLines(lines: readonly string[], extracted: readonly string[]): ReadonlySet<number> {
  const pairs = anchorsOf(lines, extracted)
  const kept = new Set(pairs.map(([line]) => line))
  let line = 0
  let from = 0
  for (const [nextLine, nextFrom] of [...pairs, [lines.length, extracted.length] as const]) {
    if (nextFrom > from) {
      const gap = range(line, nextLine)
      for (const found of foundIn(lines, gap, extracted.slice(from, nextFrom))) kept.add(found)
    }
    line = nextLine + 1
    from = nextFrom + 1
  }
  return kept
}

/** Pairs of places whose text stands once on either side, as many as keep the order. */
function anchorsOf(lines: readonly string[], extracted: readonly string[]): (readonly [number, number])[] {
  const [here, there] = [placesOf(lines), placesOf(extracted)]
  const pairs: (readonly [number, number])[] = []
  for (const [text, places] of here) {
    const [line] = places
    const [other] = there.get(text) ?? []
    if (
      text !== '' &&
      places.length === 1 &&
      there.get(text)?.length === 1 &&
      line !== undefined &&
      other !== undefined
    )
      pairs.push([line, other])
  }
  return longestRising(pairs)
}

function placesOf(texts: readonly string[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  for (const [i, text] of texts.entries()) {
    const at = places.get(text)
    if (at) at.push(i)
    else places.set(text, [i])
  }
  return places
}

/** The longest part of the pairs, in the order of their first number, in which the second rises too. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = []
  const before: number[] = []
  for (const [i, [, other]] of pairs.entries()) {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < other) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = i
  }
  const rising: (readonly [number, number])[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i]
    if (pair) rising.push(pair)
  }
  return rising.reverse()
}

function foundIn(lines: readonly string[], gap: readonly number[], texts: readonly string[]): number[] {
  const wanted = new Map<string, number>()
  for (const text of texts) wanted.set(text, (wanted.get(text) ?? 0) + 1)
  const runs = new Set<string>()
  const found: number[] = []
  const left: number[] = []
  for (const i of gap) {
    const text = lines[i] ?? ''
    const count = text === '' ? 0 : (wanted.get(text) ?? 0)
    if (count > 0) {
      wanted.set(text, count - 1)
      found.push(i)
    } else left.push(i)
  }
  for (const [text, count] of wanted) if (count > 0) for (const run of runsOf(text)) runs.add(run)
  return [...found, ...left.filter((i) => isCovered(lines[i] ?? '', runs))]
}

function isCovered(text: string, runs: ReadonlySet<string>): boolean {
  const own = runsOf(text)
  return own.length > 0 && own.filter((run) => runs.has(run)).length >= own.length * COVERED
}

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - RUN + 1) }, (_, i) => text.slice(i, i + RUN))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
