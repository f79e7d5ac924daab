import { hashText, type TextHash } from '#domain/text/hash.ts'

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
/** A URI in ASCII, which is what the published schemas of the W3C's model take; IRIs are written percent-encoded. */
const URI = /^[a-z][a-z\d+.-]*:(?:[\w!#$&'()*+,./:;=?@~-]|%[\da-f]{2})+$/i
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

export function isUri(value: unknown): value is string {
  return typeof value === 'string' && URI.test(value)
}

/** An address with what a URI cannot hold percent-encoded; null for what is no absolute address. */
export function uriOf(address: string): string | null {
  const encoded = wellFormed(address.trim()).replaceAll(
    /%(?![\da-f]{2})|[^\w!#$%&'()*+,./:;=?@~-]/giu,
    encodeURIComponent,
  )
  return isUri(encoded) ? encoded : null
}

/** Half a surrogate pair cannot be encoded. */
function wellFormed(words: string): string {
  return words.replaceAll(/\p{Cs}/gu, '\ufffd')
}

/** An annotation's id as an IRI, which the W3C's model asks for. */
export function iriOfId(id: string): string {
  if (UUID.test(id)) return `urn:uuid:${id.toLowerCase()}`
  return isUri(id) ? id : `urn:lectern:annotation:${encodeURIComponent(wellFormed(id))}`
}

/** The id that an IRI was made of. */
export function idOfIri(iri: string): string {
  const [, uuid] = /^urn:uuid:(.+)$/i.exec(iri) ?? []
  if (uuid !== undefined && UUID.test(uuid)) return uuid.toLowerCase()
  const [, own] = /^urn:lectern:annotation:(.+)$/.exec(iri) ?? []
  try {
    return own === undefined ? iri : decodeURIComponent(own)
  } catch {
    return iri // broken percent-encoding
  }
}

/** An id for what has none: the same content always has the same. A UUID of version 8, https://www.rfc-editor.org/rfc/rfc9562 */
export function idOfContent(content: unknown): string {
  const hex = hashText(JSON.stringify(content)).slice('sha256:'.length)
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}

/** The name of a text by its hash: https://www.rfc-editor.org/rfc/rfc6920 */
export function iriOfHash(hash: TextHash): string {
  const hex = hash.slice('sha256:'.length)
  const bits = Array.from(hex, (digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('')
  const groups = bits.match(/.{1,6}/g) ?? []
  const digits = groups.map((group) => DIGITS[Number.parseInt(group.padEnd(6, '0'), 2)] ?? '')
  return `ni:///sha-256;${digits.join('')}`
}

/** The hash that `iriOfHash` named; null for any other IRI. */
export function hashOfIri(iri: string): TextHash | null {
  const [, digits = ''] = /^ni:\/\/\/sha-256;([\w-]{43})$/.exec(iri) ?? []
  if (digits === '') return null
  const bits = Array.from(digits, (digit) => DIGITS.indexOf(digit).toString(2).padStart(6, '0')).join('')
  const hex = (bits.slice(0, 256).match(/.{4}/g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join('')
  return `sha256:${hex}`
}
