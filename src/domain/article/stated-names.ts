// What belongs to the name before it: "Martin Luther King, Jr."
const SUFFIX = /^(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|esq)\.?$/i

/** Names as a person writes them in one line: parted by semicolons, else by commas. */
export function parseNames(line: string): string[] {
  const between = line.includes(';') ? ';' : ','
  const parts = line.split(between).map((part) => part.replace(/\s+/g, ' ').trim())
  const names: string[] = []
  for (const part of parts.filter((each) => each !== '')) {
    const last = names.at(-1)
    if (last !== undefined && between === ',' && SUFFIX.test(part)) names[names.length - 1] = `${last}, ${part}`
    else names.push(part)
  }
  return names
}

/** The same names in one line, so that `parseNames` reads them. */
export function formatNames(names: readonly string[]): string {
  const between = names.some((name) => name.includes(',') || SUFFIX.test(name)) ? '; ' : ', '
  // One name with a comma would be read as two.
  return names.length === 1 && between === '; ' ? `${names[0] ?? ''};` : names.join(between)
}
