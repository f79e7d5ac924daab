import { isWhole } from '#domain/anchor/whole.ts'
import type { ExportedNote, ExportedText } from './exported-text.ts'

/**
 * The annotations as Markdown for a collection of notes: front matter, and for each the quote, the note, tags,
 * colour, and a link back. Of several texts, each has a heading and its own facts.
 */
export function formatMarkdown(texts: readonly ExportedText[], now: string): string {
  const [only] = texts
  if (texts.length === 1 && only) {
    return [...frontMatter(factsOf(only), now), `# ${plain(only.title)}`, ...only.notes.map(block)].join('\n\n') + '\n'
  }
  const parts = texts.flatMap((text) => [
    `## ${plain(text.title)}`,
    factsOf(text)
      .filter(([name]) => name !== 'title')
      .map(([name, value]) => `- ${name}: ${plain(value)}`)
      .join('\n'),
    ...text.notes.map(block),
  ])
  return [...frontMatter([['title', 'Highlights']], now), '# Highlights', ...parts].join('\n\n') + '\n'
}

type Fact = readonly [name: string, value: string]

function factsOf({ title, authors, publication, date, url, address }: ExportedText): readonly Fact[] {
  const facts: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['author', authors.join(', ') || null],
    ['publication', publication],
    ['date', date],
    ['source', url ?? address],
  ]
  return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]))
}

function frontMatter(facts: readonly Fact[], now: string): string[] {
  // A JSON string is a YAML string, whatever it holds.
  return [
    [
      '---',
      ...[...facts, ['exported', now] as const].map(([name, value]) => `${name}: ${JSON.stringify(value)}`),
      '---',
    ].join('\n'),
  ]
}

function block({ annotation: { target, note, tags, colour }, link }: ExportedNote): string {
  const quote = target.quote.exact
    .split('\n')
    .map((line) => `> ${plain(line)}`.trimEnd())
    .join('\n')
  const whole = isWhole(target)
  const marks = [...tags.map(hashtag), colour, `[to the ${whole ? 'text' : 'passage'}](<${link}>)`].join(' · ')
  return [...(whole ? [] : [quote]), ...(note === '' ? [] : [note]), marks].join('\n\n')
}

/** Words that mean nothing in Markdown or HTML but themselves. */
function plain(words: string): string {
  return words
    .replaceAll(/[\\`*_[\]<>|~$]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+-]|\d+(?=[.)]))/, (_, space: string, mark: string) =>
      /^\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
}

/** `high water` → `#high-water` */
function hashtag(tag: string): string {
  return `#${tag.replaceAll(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')}`
}
