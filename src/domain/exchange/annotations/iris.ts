import type { TextHash } from '#domain/text/hash.ts'

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
const IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** An annotation's id as an IRI, which the W3C's model asks for. */
export function iriOfId(id: string): string {
  if (UUID.test(id)) return `urn:uuid:${id.toLowerCase()}`
  return IRI.test(id) ? id : `urn:lectern:annotation:${encodeURIComponent(id)}`
}

/** The name of a text by its hash: https://www.rfc-editor.org/rfc/rfc6920 */
export function iriOfHash(hash: TextHash): string {
  const hex = hash.slice('sha256:'.length)
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const groups = bits.match(/.{1,6}/g) ?? []
  const digits = groups.map((group) => DIGITS[Number.parseInt(group.padEnd(6, '0'), 2)] ?? '')
  return `ni:///sha-256;${digits.join('')}`
}
