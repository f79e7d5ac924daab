/**
 * Signs that are read aloud as words are: currencies, signs of mathematics, percent, a minus. What pages put in and
 * take out as ornament is none: bars, tildes, arrows; nor is the stroke of a fraction, which "½" folds to.
 */
const READ = /[\p{Sc}%‰]|(?![|~\u2044\u2190-\u21ff])\p{Sm}|(?<![^\s(])-(?=\p{N})/gu

/** Whether two folded passages of the same words have the same signs that are read aloud: "€5" is not "$5". */
export function sameReadSigns(was: string, is: string): boolean {
  return readSigns(was) === readSigns(is)
}

function readSigns(text: string): string {
  return (text.match(READ) ?? []).join('')
}
