const MOST_TIMES = 6 // more say no more

/** How often a part stands in a text, as far as that tells anything. */
export function timesIn(text: string, part: string): number {
  if (part === '') return 0
  let times = 0
  for (let at = text.indexOf(part); at >= 0 && times < MOST_TIMES; at = text.indexOf(part, at + 1)) times++
  return times
}
