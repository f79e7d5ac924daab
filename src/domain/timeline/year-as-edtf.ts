/** A year as people write it (`800`, `490 BC`) as EDTF; other words as they stand. */
export function yearAsEdtf(text: string): string {
  const [, digits, era] = /^(\d{1,4})(?:\s*(bce?|ad|ce))?$/i.exec(text) ?? []
  if (digits === undefined) return text
  const year = /^bc/i.test(era ?? '') ? 1 - Number(digits) : Number(digits)
  return (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0')
}
