/**
 * UTF-8 that somebody read as Windows-1252 ("itâ€™s") or as ISO 8859-1, where the same bytes are invisible, put right.
 * https://encoding.spec.whatwg.org/#windows-1252
 */

/** `length` characters at `index` that stand for `text`. */
export type Repair = { readonly index: number; readonly length: number; readonly text: string }

// What Windows-1252 shows for the bytes 80–9F; the bytes it leaves undefined stand for themselves.
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const BYTE_OF = new Map([...C1].map((char, i) => [char, 0x80 + i]))
const FOREIGN = new RegExp(`[${C1}\u0080-\u00ff]+`, 'g')
const UNDECIDED = new Set(['\u00a0', '\u00ad'])
// Every damaged character starts with the sign of a UTF-8 lead byte: lines without one are left at once.
const LEAD = /[\u00c2-\u00f4]/

/** The repairs of one line; none unless all of its Windows-1252 characters read as strict UTF-8. */
export function mojibakeIn(line: string): Repair[] {
  if (!LEAD.test(line)) return []
  const repairs: Repair[] = []
  for (const match of line.matchAll(FOREIGN)) {
    const found = decode(match[0], match.index)
    if (found === null) return []
    repairs.push(...found)
  }
  return repairs
}

function decode(damaged: string, offset: number): Repair[] | null {
  const repairs: Repair[] = []
  let at = 0
  while (at < damaged.length) {
    // A no-break space or soft hyphen behind the damage is not part of it.
    if (UNDECIDED.has(damaged.charAt(at))) {
      at++
      continue
    }
    const lead = byteAt(damaged, at)
    const length =
      lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
    if (length === 0 || at + length > damaged.length) return null
    let code = lead & (0xff >> (length + 1))
    for (let i = 1; i < length; i++) {
      const byte = byteAt(damaged, at + i)
      if (byte < 0x80 || byte > 0xbf) return null
      code = (code << 6) | (byte & 0x3f)
    }
    const overlong = (length === 3 && code < 0x800) || (length === 4 && code < 0x10000)
    if (overlong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null
    repairs.push({ index: offset + at, length, text: String.fromCodePoint(code) })
    at += length
  }
  return repairs
}

function byteAt(text: string, index: number): number {
  return BYTE_OF.get(text.charAt(index)) ?? text.charCodeAt(index)
}
