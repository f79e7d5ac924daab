/** What was pasted or dropped as words; `html` where a program gave its form along. */
export type Pasted = { readonly text: string; readonly html: string | null }

// Without one of these the words have no structure that is worth keeping: an editor of code colours every word.
const STRUCTURE = /<(?:p|h[1-6]|li|blockquote|table|pre|article)[\s>]/i

/** Reads at once what the browser takes back after the event. */
export function readPasted(data: DataTransfer | null): Pasted {
  const html = data?.getData('text/html') ?? ''
  return { text: data?.getData('text/plain') ?? '', html: STRUCTURE.test(html) ? html : null }
}

/** As a file without a name, in the best form that it came in. */
export function fileOf({ text, html }: Pasted): File {
  // Words say nothing of their form by themselves: a whole page that was copied as words is told by how it opens.
  return html === null ? new File([text], '') : new File([html], '', { type: 'text/html' })
}
