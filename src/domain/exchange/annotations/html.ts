import { isWhole } from '#domain/anchor/whole.ts'
import { COLOURS, type Colour } from '#domain/annotation/annotation.ts'
import type { ExportedNote, ExportedText } from './exported-text.ts'

/** Text on its background keeps 7:1, and paper without colours keeps the underline. */
const FILLS: Readonly<Record<Colour, string>> = {
  yellow: '#fff0a8',
  green: '#cdf2c9',
  blue: '#cfe6ff',
  pink: '#ffd6e6',
  orange: '#ffe0bf',
  purple: '#e8dbff',
}

const STYLE = `
:root { color-scheme: light; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.05rem/1.6 Georgia, serif; color: #1a1a1a; background: #fff; }
h1, h2 { line-height: 1.25; }
h2 { margin-top: 3rem; }
article { margin: 1.5rem 0; break-inside: avoid; }
blockquote { margin: 0; white-space: pre-line; }
mark { color: inherit; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.around { color: #595959; }
.note { margin: 0.5rem 0 0 1rem; padding-left: 0.75rem; border-left: 2px solid #999; white-space: pre-wrap; overflow-wrap: anywhere; }
.facts { margin: 0.5rem 0 0; font: 0.85rem/1.5 system-ui, sans-serif; color: #595959; overflow-wrap: anywhere; }
a { color: #0b4f6c; }
${COLOURS.map((colour) => `mark.${colour} { background: ${FILLS[colour]}; }`).join('\n')}
@media print { body { margin: 0; max-width: none; font-size: 11pt; } a { color: inherit; } }
`

/** One page that stands for itself, to be read, printed, or sent: each passage marked among its neighbours, with its note. */
export function formatHtml(texts: readonly ExportedText[], now: string): string {
  const [only] = texts
  const title = texts.length === 1 && only ? only.title : 'Highlights'
  const language = only && texts.every((text) => text.language === only.language) ? only.language : 'und'
  return `<!doctype html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="date" content="${escape(now)}">
<title>${escape(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1 dir="auto">${escape(title)}</h1>
${texts.map((text) => section(text, texts.length > 1)).join('\n')}
</body>
</html>
`
}

function section({ title, authors, publication, date, url, address, notes }: ExportedText, isOne: boolean): string {
  const facts = [authors.join(', '), publication ?? '', date ?? ''].filter((fact) => fact !== '').map(escape)
  const source = url ?? address
  return [
    '<section>',
    ...(isOne ? [`<h2 dir="auto">${escape(title)}</h2>`] : []),
    `<p class="facts">${[...facts, link(source, source)].join(' · ')}</p>`,
    ...notes.map(article),
    '</section>',
  ].join('\n')
}

function article({ annotation, link: address }: ExportedNote): string {
  const { id, target, note, tags, colour, created } = annotation
  const { exact, prefix, suffix } = target.quote
  const around = (words: string) => (words === '' ? '' : `<span class="around">${escape(words)}</span>`)
  const quote = `${around(lastLine(prefix))}<mark class="${colour}">${escape(exact)}</mark>${around(firstLine(suffix))}`
  const facts = [
    ...tags.map((tag) => escape(`#${tag}`)),
    `<time datetime="${escape(created)}">${escape(created.slice(0, 'YYYY-MM-DD'.length))}</time>`,
    link(address, isWhole(target) ? 'to the text' : 'to the passage'),
  ]
  return [
    `<article id="${escape(encodeURIComponent(wellFormed(id)))}">`,
    ...(isWhole(target) ? [] : [`<blockquote dir="auto">${quote}</blockquote>`]),
    ...(note === '' ? [] : [`<p class="note" dir="auto">${escape(note)}</p>`]),
    `<p class="facts">${facts.join(' · ')}</p>`,
    '</article>',
  ].join('\n')
}

/** Only what leads to a page: anything else is said and not linked. */
function link(address: string, words: string): string {
  return /^https?:\/\//i.test(address) ? `<a href="${escape(address)}">${escape(words)}</a>` : escape(words)
}

/** The neighbours in the same paragraph. */
function lastLine(words: string): string {
  return words.slice(words.lastIndexOf('\n') + 1)
}

function firstLine(words: string): string {
  const end = words.indexOf('\n')
  return end < 0 ? words : words.slice(0, end)
}

function wellFormed(words: string): string {
  return words.replaceAll(/\p{Cs}/gu, '\ufffd')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words that are nothing but words, between tags and in attributes; what HTML cannot hold is shown as missing. */
function escape(words: string): string {
  return wellFormed(words)
    .replaceAll(/[^\P{Cc}\t\n\r]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
