/** Longer than any word a reader files things under; shorter than a pasted paragraph. */
const LONGEST = 60
const MOST = 50

/**
 * The tags in what a reader typed: parted by commas, semicolons or line ends, a leading "#" dropped,
 * white space tidied. The first spelling of a tag stays; the same tag in another case is not added again.
 */
export function parseTags(typed: string): string[] {
  // Composed first: that turns the Greek question mark into a semicolon.
  return tidyTags(typed.normalize('NFC').split(/[,;\n\r\u3001\uff0c\uff1b]/))
}

/** Tags made fit to be kept; the order is the reader's. */
export function tidyTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>()
  for (const tag of tags) {
    const tidy = tidyTag(tag)
    const key = tagKey(tidy)
    if (key !== '' && !kept.has(key) && kept.size < MOST) kept.set(key, tidy)
  }
  return [...kept.values()]
}

/** What two spellings of one tag have in common; of a key it is the key itself. */
export function tagKey(tag: string): string {
  // Small letters can compose where capitals could not.
  return tag.normalize('NFKC').toLowerCase().normalize('NFKC')
}

function tidyTag(tag: string): string {
  const words = tag
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:#\s*)+/u, '')
  return Array.from(words).slice(0, LONGEST).join('').trim()
}
