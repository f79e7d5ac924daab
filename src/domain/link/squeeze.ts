import { hasWords } from '#domain/text/words.ts'

/**
 * A folded text down to its letters and digits, and where each unit stands in the folded text. Words are
 * looked up in it whatever stands between them, also where a quote begins or ends inside a word.
 */
export type Squeezed = { readonly text: string; readonly places: Uint32Array }

/** What of a text takes part: letters and digits; for quotes that have none ("🎉", "…") all but white space. */
export type Keep = 'letters' | 'signs'

export function keepFor(words: string): Keep {
  return hasWords(words) ? 'letters' : 'signs'
}

export function squeeze(folded: string, keep: Keep): Squeezed {
  const places = new Uint32Array(folded.length)
  const parts: string[] = []
  let length = 0
  for (let i = 0; i < folded.length;) {
    const character = String.fromCodePoint(folded.codePointAt(i) ?? 0)
    if (isKept(character, keep)) {
      parts.push(character)
      for (let k = 0; k < character.length; k++) places[length++] = i + k
    }
    i += character.length
  }
  return { text: parts.join(''), places: places.subarray(0, length) }
}

function isKept(character: string, keep: Keep): boolean {
  const unit = character.charCodeAt(0)
  if (unit < 0x80) {
    const letter = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
    return keep === 'letters' ? letter : unit !== 0x20
  }
  // Half a surrogate pair cannot be written in a URL.
  return keep === 'letters' ? hasWords(character) : !(character.length === 1 && unit >= 0xd800 && unit <= 0xdfff)
}

/** How many kept units stand before a place in the folded text. */
export function keptBefore({ places }: Squeezed, place: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? 0) < place) low = middle + 1
    else high = middle
  }
  return low
}
