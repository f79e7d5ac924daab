import type { Line } from '../line.ts'

// Finer steps part no lines that the trees tell apart; a count of them costs no sorting, however long the text.
const STEPS = 1000
// The lines of a page are wrong together, in a box of links or in a second article, so the chances promise too much.
const CAUTION = 1.1
// Where the likeliest line has next to no chance, the caution would leave nothing.
const OF_LIKELIEST = 0.9

/**
 * The chance above which lines are taken so that the body is as right as can be expected: F1 over words, where each line
 * is body by its chance. The best set is always the likeliest lines, down to those of half the F1 that it promises
 * (Lipton et al. 2014, "Thresholding classifiers to maximize F1 score"): near a half in a page whose body is plain to
 * see, far less in one where nothing is sure. 0 for a text without any chance.
 */
export function leastChance(lines: readonly Line[], chances: Float64Array): number {
  const words = new Float64Array(STEPS + 1)
  const bodyWords = new Float64Array(STEPS + 1)
  let expected = 0
  let likeliest = 0
  for (const [i, line] of lines.entries()) {
    const chance = chances[i] ?? 0
    const step = Math.round(chance * STEPS)
    words[step] = (words[step] ?? 0) + line.words.length
    bodyWords[step] = (bodyWords[step] ?? 0) + line.words.length * chance
    expected += line.words.length * chance
    likeliest = Math.max(likeliest, chance)
  }
  let taken = 0
  let right = 0
  let best = 0
  for (let step = STEPS; step >= 0; step--) {
    taken += words[step] ?? 0
    right += bodyWords[step] ?? 0
    if (taken > 0) best = Math.max(best, (2 * right) / (taken + expected))
  }
  return Math.min((CAUTION * best) / 2, likeliest * OF_LIKELIEST)
}
