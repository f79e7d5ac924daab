import type { AsideKind, Block } from '#domain/article/article.ts'
import type { SourceLine } from '#domain/article/source-lines.ts'

const ASIDE: Record<AsideKind, string> = {
  imprint: 'Date, issue or section, shown at the top',
  repetition: 'Says again what stands elsewhere',
  notice: 'Notice of the page',
  newsletter: 'Newsletter',
  donation: 'Donations',
  related: 'Other articles',
  share: 'Sharing',
  navigation: 'Navigation',
  account: 'Account',
  consent: 'Cookies and consent',
  legal: 'Rights',
  advertisement: 'Advertising',
  comments: 'Comments',
  media: 'Player or gallery',
  blank: 'Blank lines',
  reader: 'Set aside by you',
  other: 'Not part of the article',
}

const KINDS: Partial<Record<Block['kind'], string>> = {
  kicker: 'Over the headline',
  headline: 'Headline',
  standfirst: 'Standfirst',
  byline: 'Byline',
  heading: 'Heading',
  quotation: 'Quotation',
  list: 'List',
  table: 'Table',
  caption: 'Caption',
  code: 'Code',
}

/** What a line is taken for, in words; empty for a plain paragraph, which needs none. */
export function kindInWords(line: SourceLine): string {
  return line.belongs ? (KINDS[line.kind] ?? '') : ASIDE[line.kind]
}
