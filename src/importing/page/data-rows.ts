/**
 * The cells of a table of facts, row by row; null for a table that lays out a page. One of facts has rows of several
 * cells, and no blocks in them.
 */
export function dataRows(table: Element): readonly (readonly Element[])[] | null {
  if (table.getAttribute('role') === 'presentation') return null
  const rows = rowsOf(table).map((row) => [...row.children].filter(({ nodeName }) => /^T[DH]$/i.test(nodeName)))
  const wide = rows.filter((cells) => cells.length > 1)
  if (rows.length < 2 || wide.length < rows.length / 2) return null
  const blocks = table.querySelector('table, ul, ol, h1, h2, h3, h4, p + p, div + div, pre, blockquote, figure')
  return blocks === null ? rows : null
}

function rowsOf(table: Element): Element[] {
  const parts = [...table.children].flatMap((child) =>
    /^(?:THEAD|TBODY|TFOOT)$/i.test(child.nodeName) ? [...child.children] : [child],
  )
  return parts.filter((part) => part.nodeName.toUpperCase() === 'TR')
}
