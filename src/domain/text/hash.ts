import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The identity of a text: `sha256:` and 64 hexadecimal digits over its UTF-8 form. */
export type TextHash = `sha256:${string}`

/** Hashes a text. Lone surrogates count as U+FFFD, as UTF-8 has no form for them. */
export function hashText(text: string): TextHash {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`
}
