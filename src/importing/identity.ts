import { keptText, type Structure } from '#domain/article/structure.ts'
import { hashText, type TextHash } from '#domain/text/hash.ts'

/**
 * Saved by another program, a text has other line ends and is still the same. Saved on another day, a page has other
 * headlines around its article.
 */
export function identityOf({ text, structure }: { readonly text: string; readonly structure?: Structure }): TextHash {
  return hashText((structure ? keptText(text, structure) : text).replaceAll(/\r\n?/g, '\n').trim())
}
