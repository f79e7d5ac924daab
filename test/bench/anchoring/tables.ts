import { FAMILIES } from './families.ts'
import type { Question } from './cases.ts'
import type { Matcher } from './matchers.ts'
import { LENGTHS } from './quotes.ts'
import { VERDICTS, type Verdict } from './verdict.ts'

/** What a matcher made of a question. `check`: it asks the reader to look. */
export type Answer = {
  readonly question: Question
  readonly verdict: Verdict
  readonly check: boolean
  readonly ms: number
}

const NAME = 36
const CELL = 9
const isDeletion = ({ question }: Answer) => question.family.group === 'deleted'
const isLookAlike = ({ question }: Answer) => question.family.name.startsWith('look-alike')

/** Parts of the answers by what was asked, in the order of the families. */
const ROWS: readonly { readonly name: string; readonly holds: (answer: Answer) => boolean }[] = [
  ...FAMILIES.flatMap((family) =>
    ([0, 1, 2] as const).map((severity) => ({
      name: `${family.group}: ${family.name} ${severity}`,
      holds: ({ question }: Answer) => question.family === family && question.severity === severity,
    })),
  ),
  ...LENGTHS.map(({ name }) => ({
    name: `${name} characters, edits`,
    holds: (answer: Answer) => answer.question.length === name && !isDeletion(answer),
  })),
  ...LENGTHS.map(({ name }) => ({
    name: `${name} characters, deletions`,
    holds: (answer: Answer) => answer.question.length === name && isDeletion(answer),
  })),
]

/** What the targets speak of. */
const POOLED: typeof ROWS = [
  { name: 'edits', holds: (answer) => !isDeletion(answer) },
  { name: 'deletions', holds: isDeletion },
  { name: 'deletions but for look-alikes', holds: (answer) => isDeletion(answer) && !isLookAlike(answer) },
]

/** All verdicts of one matcher, in percent of the cases. */
export function printMatcher({ name }: Matcher, answers: readonly Answer[]): void {
  print(`\n${name}`)
  print(''.padEnd(NAME) + ['cases', ...VERDICTS, 'check', 'ms'].map(cell).join(''))
  for (const row of ROWS) printLine(row.name, answers.filter(row.holds))
  for (const heldBack of [false, true]) {
    const part = answers.filter(({ question }) => question.article.heldBack === heldBack)
    for (const row of POOLED)
      printLine(`${heldBack ? 'held back' : 'developed on'}: ${row.name}`, part.filter(row.holds))
  }
  for (const row of POOLED) printLine(`all: ${row.name}`, answers.filter(row.holds))
  const seeds = [...new Set(answers.map(({ question }) => question.seed))]
  for (const row of seeds.length > 1 ? POOLED : []) printWorst(row.name, answers.filter(row.holds), seeds)
  printTexts(answers)
}

/** Several matchers on the same questions: for each the share that is right, and the share that is wrong in silence. */
export function printSideBySide(
  all: readonly { readonly matcher: Matcher; readonly answers: readonly Answer[] }[],
): void {
  print(`\nright / wrong in silence, in percent of the same ${all[0]?.answers.length ?? 0} cases`)
  print(''.padEnd(NAME) + all.map(({ matcher }) => matcher.short.padStart(2 * CELL)).join(''))
  for (const row of [...ROWS, ...POOLED]) {
    const cells = all.map(({ answers }) => {
      const part = answers.filter(row.holds)
      return `${percent(part, 'right')} / ${percent(part, 'wrong')}`.padStart(2 * CELL)
    })
    print(row.name.padEnd(NAME) + cells.join(''))
  }
  for (const [name, share] of [
    ['ms, half of the quotes', 0.5],
    ['ms, 99 of 100 quotes', 0.99],
  ] as const) {
    const cells = all.map(({ answers }) =>
      quantile(answers, share)
        .toFixed(2)
        .padStart(2 * CELL),
    )
    print(name.padEnd(NAME) + cells.join(''))
  }
}

function printLine(name: string, answers: readonly Answer[]): void {
  if (answers.length === 0) return
  const check = answers.filter((answer) => answer.check && answer.verdict === 'right').length
  const ms = answers.reduce((sum, answer) => sum + answer.ms, 0) / answers.length
  const cells = [
    String(answers.length),
    ...VERDICTS.map((verdict) => percent(answers, verdict)),
    ((100 * check) / answers.length).toFixed(2),
    ms.toFixed(2),
  ]
  print(name.padEnd(NAME) + cells.map(cell).join(''))
}

/** The seed with the fewest right, and the one with the most silent errors. */
function printWorst(name: string, answers: readonly Answer[], seeds: readonly number[]): void {
  const parts = seeds.map((seed) => answers.filter(({ question }) => question.seed === seed))
  const right = Math.min(...parts.map((part) => Number(percent(part, 'right'))))
  const wrong = Math.max(...parts.map((part) => Number(percent(part, 'wrong'))))
  print(
    `worst of ${seeds.length} seeds: ${name}`.padEnd(NAME) +
      ['', right.toFixed(2), '', wrong.toFixed(2)].map(cell).join(''),
  )
}

/** The articles that answers are worst in: what a mean hides. */
function printTexts(answers: readonly Answer[]): void {
  const names = [...new Set(answers.map(({ question }) => question.article.name))]
  const texts = names.map((name) => {
    const own = answers.filter((answer) => answer.question.article.name === name && !isDeletion(answer))
    return { name, right: Number(percent(own, 'right')), wrong: percent(own, 'wrong') }
  })
  const worst = texts.toSorted((a, b) => a.right - b.right).slice(0, 5)
  print(`fewest right: ${worst.map(({ name, right, wrong }) => `${name} ${right.toFixed(1)} (${wrong})`).join(' · ')}`)
}

function percent(answers: readonly Answer[], verdict: Verdict): string {
  const count = answers.filter((answer) => answer.verdict === verdict).length
  return answers.length === 0 ? '–' : ((100 * count) / answers.length).toFixed(2)
}

function quantile(answers: readonly Answer[], share: number): number {
  const times = answers.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return times[Math.floor(times.length * share)] ?? 0
}

function cell(text: string): string {
  return text.padStart(CELL)
}

function print(line: string): void {
  console.log(line.trimEnd())
}
