const BEGUN_INSIDE = /(?<=[;\r\n])(?=(?:[^\S\r\n]|\p{Cf})*(?:[=+@＝＋＠]|[-－](?!\)|\s[^|(;\r\n]*(?:[;\r\n]|$))))/gu

/**
 * A spreadsheet runs what begins like a formula, also behind white space: an apostrophe makes it words. Where lists
 * are parted by semicolons, as in much of Europe, a cell is cut there and at its line ends, and each part can begin
 * like one. The dash of a list and of a ";-)" stays: without a call or a bar it computes nothing.
 */
export function safeCell(cell: string): string {
  const begun = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell
  return begun.replaceAll(BEGUN_INSIDE, "'")
}
