const TOP = 4096 // bytes: browsers look no further than the first kilobyte, but saved pages have comments before it
const DECLARED = /<(?:meta[^>]{0,200}?charset\s*=\s*["']?|\?xml[^>]{0,100}?encoding\s*=\s*["'])([\w:.-]+)/i

/** The encoding that a page says it is in: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
export function declaredEncoding(bytes: Uint8Array): string | null {
  return DECLARED.exec(String.fromCharCode(...bytes.subarray(0, TOP)))?.[1] ?? null
}
