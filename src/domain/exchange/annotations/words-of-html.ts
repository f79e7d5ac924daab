const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of a note that was written in HTML; what it would run or show beyond words is gone. */
export function wordsOfHtml(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[^<>]*>[^]*?(?:<\/\1\s*>|$)/gi, '')
    .replaceAll(/<br\s*\/?>/gi, '\n')
    .replaceAll(/<\/(?:p|div|li|h[1-6]|blockquote)\s*>/gi, '\n\n')
    .replaceAll(/<!--[^]*?(?:-->|$)|<\/?[a-z][^<>]*>/gi, '')
    .replaceAll(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
      (whole, decimal?: string, hex?: string, name?: string) => {
        if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole
        const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
      },
    )
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
}
