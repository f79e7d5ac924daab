// npm run bench -- events: precision and recall of events on the fixtures that have a gold, and on the seed.
import { readFileSync } from 'node:fs'
import { parseArticle } from '#domain/article/parse.ts'
import { referenceFrom } from '#domain/time/reference.ts'
import type { Event } from '#domain/timeline/event.ts'
import { findEvents } from '#domain/timeline/find-events.ts'
import canal from '../fixtures/time/canal/gold.json'
import company from '../fixtures/events/company/gold.json'
import court from '../fixtures/events/court/gold.json'
import werftGold from '../fixtures/time/werft/gold.json'
import seed from '../fixtures/time/seed.json'
import ferries from '../fixtures/time/report/gold.json'

const FIXTURES = new URL('../fixtures/', import.meta.url)
const SEED = new URL('../../seeds/000_0e7b3f469190b1c6.txt', import.meta.url)

type Gold = {
  readonly reference: string | null
  readonly language: string
  readonly events: readonly { readonly edtf: string | null; readonly standing: string; readonly words: string }[]
}

const GOLDS: Readonly<Record<string, Gold>> = {
  'time/report': ferries,
  'time/canal': canal,
  'time/werft': werftGold,
  'events/court': court,
  'events/company': company,
}

export default function run(): void {
  console.log(['', 'gold', 'found', 'precision', 'recall', 'with standing'].map((cell) => cell.padStart(14)).join(''))
  const events = seed.events.map((event) => ({ ...event, words: event.label }))
  report('the seed', readFileSync(SEED, 'utf8'), { ...seed, events })
  for (const [name, gold] of Object.entries(GOLDS))
    report(name, readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8'), gold)
}

/** An event is right when its days are, and the words of the gold are among those of its label or sentence. */
function report(name: string, text: string, gold: Gold): void {
  const article = parseArticle({ id: 'own:fixture', name: 'fixture.txt', text, facts: {} })
  const reference = gold.reference === null ? null : referenceFrom(gold.reference)
  const found = findEvents(article, { reference, language: gold.language })
  const free = new Set<Event>(found)
  let right = 0
  let standing = 0
  for (const wanted of gold.events) {
    const event = [...free].find(
      ({ timex, sentence }) =>
        timex.edtf === wanted.edtf &&
        article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').includes(wanted.words),
    )
    if (!event) console.log(`  missed in ${name}: ${wanted.words} (${wanted.edtf ?? 'no date'})`)
    else {
      free.delete(event)
      right++
      if (event.standing === wanted.standing) standing++
      else console.log(`  ${event.standing}, not ${wanted.standing}, in ${name}: ${event.label}`)
    }
  }
  for (const { label, timex } of free) console.log(`  more in ${name}: ${label} (${timex.edtf ?? 'no date'})`)
  const share = (part: number, whole: number) => (part / whole).toFixed(2)
  console.log(
    [
      name,
      String(gold.events.length),
      String(found.length),
      share(right, found.length),
      share(right, gold.events.length),
      share(standing, right),
    ]
      .map((cell) => cell.padStart(14))
      .join(''),
  )
}
