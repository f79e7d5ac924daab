// npm run bench -- anchoring --pages <folder of .html>   quotes of saved pages in their articles, and back; --peers too
// npm run bench -- anchoring <folder of .txt articles, one block a line>
//   --seeds 3       as many sets of quotes and edits; the worst is told
//   --family moved  only the families whose name has this in it
//   --matcher own   only the matchers whose name has this in it
//   --show wrong,partial   prints the cases with these verdicts
//   --peers 10      other programs beside, on every 10th case (8 when no number is given)
import type { Span } from '#domain/text/span.ts'
import { askAll, readArticles, type Question } from './anchoring/cases.ts'
import { OWN, type Matcher } from './anchoring/matchers.ts'
import { measurePages } from './anchoring/pages.ts'
import { PEERS } from './anchoring/peers.ts'
import { measureSpeed } from './anchoring/speed.ts'
import { printMatcher, printSideBySide, type Answer } from './anchoring/tables.ts'
import { verdictOn } from './anchoring/verdict.ts'
import type { Anchor } from '#domain/anchor/anchor.ts'

const EVERY = 8

export default async function run(args: string[]): Promise<void> {
  const [folder] = args
  const option = (name: string) => (args.includes(`--${name}`) ? (args[args.indexOf(`--${name}`) + 1] ?? '') : null)
  const pages = option('pages')
  if (pages !== null) return measurePages(pages, option('peers') === null ? OWN : [...OWN, ...PEERS])
  if (folder === undefined || folder.startsWith('--')) throw new Error('Which folder of .txt articles?')
  const articles = readArticles(folder)
  const seeds = Array.from({ length: Number(option('seeds') ?? 1) }, (_, i) => i + 1)
  const questions = seeds.flatMap((seed) => askAll(articles, option('family') ?? '', seed))
  const shown = (option('show') ?? '').split(',')
  const own = OWN.filter(({ name }) => name.includes(option('matcher') ?? ''))
  const answered = []
  for (const matcher of own) {
    const answers = await answerAll(matcher, questions, shown)
    printMatcher(matcher, answers)
    answered.push({ matcher, answers })
  }
  const peers = option('peers')
  if (peers !== null) {
    const every = Number(peers) || EVERY
    const isSampled = (_: unknown, i: number) => i % every === 0
    const sample = questions.filter(isSampled)
    console.log(`\nPeers, on every ${every}th case:`)
    for (const { name, short } of PEERS) console.log(`  ${short}: ${name}`)
    const theirs = []
    for (const matcher of PEERS) theirs.push({ matcher, answers: await answerAll(matcher, sample, []) })
    printSideBySide([
      ...answered.map(({ matcher, answers }) => ({ matcher, answers: answers.filter(isSampled) })),
      ...theirs,
    ])
  }
  if (option('family') === null) measureSpeed(articles.map(({ text }) => text))
}

async function answerAll(
  matcher: Matcher,
  questions: readonly Question[],
  shown: readonly string[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (const question of questions) {
    const before = performance.now()
    const anchor = await matcher.find(question)
    const ms = performance.now() - before
    const verdict = verdictOn(anchor, question.truth)
    if (shown.includes(verdict)) show(matcher, question, anchor, verdict)
    answers.push({ question, verdict, check: anchor.kind === 'changed', ms })
  }
  return answers
}

function show({ name }: Matcher, question: Question, anchor: Anchor, verdict: string): void {
  const { text, truth, family, severity, article, target } = question
  const around = (at: Span) =>
    `${text.slice(Math.max(0, at.start - 20), at.start)}⟦${text.slice(at.start, at.end)}⟧${text.slice(at.end, at.end + 20)}`
  const say = (at: Span | null) => (at === null ? 'gone' : JSON.stringify(around(at)))
  const { prefix, exact, suffix } = target.quote
  console.log(`${verdict} · ${name} · ${family.name} ${severity} · ${article.name}`)
  console.log(`  quote ${JSON.stringify(`${prefix.slice(-20)}⟦${exact}⟧${suffix.slice(0, 20)}`)}`)
  console.log(`  truth ${say(truth)}`)
  console.log(`  found ${anchor.kind} ${anchor.kind === 'orphaned' ? '' : say(anchor.at)}`)
}
