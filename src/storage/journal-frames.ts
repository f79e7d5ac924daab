import { sha256 } from '@noble/hashes/sha2.js'
import * as v from 'valibot'

/** One record put (or, with null, removed) by a change. */
export type JournalChange = readonly [store: string, key: string, record: unknown]

/** A change as the database numbered it. */
export type JournalEntry = {
  /** The number of the change before it, so that a gap shows. */
  readonly prev: number
  readonly seq: number
  /** The name of the database, so that it shows when it is another one. */
  readonly origin: string
  readonly changes: readonly JournalChange[]
}

// A frame: mark, length of the payload, its complement, check of the payload, payload (JSON in UTF-8).
// 0xFF never occurs in UTF-8, so a mark inside a payload is impossible and reading can start again behind damage.
const MARK = [0xff, 0x4c, 0x4a, 0x31] as const // ÿ LJ1
const CHECK = 8 // bytes of SHA-256: enough against accidents, and the hash is in the app already
const LENGTH_AT = MARK.length
const COMPLEMENT_AT = LENGTH_AT + 4 // a damaged length is seen without hashing all that it claims
const CHECK_AT = COMPLEMENT_AT + 4
const HEAD = CHECK_AT + CHECK

const Sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const Entry = v.object({
  prev: Sequence,
  seq: Sequence,
  origin: v.string(),
  changes: v.array(v.strictTuple([v.string(), v.string(), v.unknown()])),
})

/** The bytes of entries, to be appended to others. */
export function encodeEntries(entries: readonly JournalEntry[]): Uint8Array<ArrayBuffer> {
  const payloads = entries.map((entry) => new TextEncoder().encode(JSON.stringify(entry)))
  const bytes = new Uint8Array(payloads.reduce((size, payload) => size + HEAD + payload.length, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const payload of payloads) {
    bytes.set(MARK, at)
    view.setUint32(at + LENGTH_AT, payload.length)
    view.setUint32(at + COMPLEMENT_AT, ~payload.length)
    bytes.set(checkOf(payload), at + CHECK_AT)
    bytes.set(payload, at + HEAD)
    at += HEAD + payload.length
  }
  return bytes
}

/** Every entry that is whole, in order: what is torn or damaged is passed over, and the next mark is looked for. */
export function decodeEntries(bytes: Uint8Array): readonly JournalEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries: JournalEntry[] = []
  let at = bytes.indexOf(MARK[0])
  while (at >= 0 && at + HEAD <= bytes.length) {
    const length = lengthAt(view, at)
    const entry = length === null ? null : readPayload(bytes, at, length)
    if (entry) entries.push(entry)
    at = bytes.indexOf(MARK[0], length !== null && entry ? at + HEAD + length : at + 1)
  }
  return entries
}

/** The length of the payload of the frame that begins there; null when none does, or not all of it is there. */
function lengthAt(view: DataView, at: number): number | null {
  if (!MARK.every((byte, i) => view.getUint8(at + i) === byte)) return null
  const length = view.getUint32(at + LENGTH_AT)
  const agrees = view.getUint32(at + COMPLEMENT_AT) === ~length >>> 0
  return agrees && at + HEAD + length <= view.byteLength ? length : null
}

function readPayload(bytes: Uint8Array, at: number, length: number): JournalEntry | null {
  const payload = bytes.subarray(at + HEAD, at + HEAD + length)
  if (!checkOf(payload).every((byte, i) => bytes[at + CHECK_AT + i] === byte)) return null
  try {
    const { success, output } = v.safeParse(Entry, JSON.parse(new TextDecoder().decode(payload)))
    return success ? output : null
  } catch {
    return null
  }
}

function checkOf(payload: Uint8Array): Uint8Array {
  return sha256(payload).subarray(0, CHECK)
}
