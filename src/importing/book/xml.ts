import { DOMParser } from 'linkedom/worker'
import { decode } from '../decode.ts'
import { declaredEncoding } from '../page/declared-encoding.ts'

/** A file of XML as a tree. */
export function parseXml(bytes: Uint8Array): Element | null {
  const { text } = decode(bytes, declaredEncoding(bytes))
  const document: unknown = new DOMParser().parseFromString(text, 'text/xml')
  return isDocument(document) ? document.documentElement : null
}

/** The elements of a name, whatever the prefix of their namespace. */
export function named(root: Element, name: string): Element[] {
  return Array.from(root.querySelectorAll('*')).filter((element) => localName(element) === name)
}

function localName(element: Element): string {
  return element.nodeName.replace(/^.*:/, '').toLowerCase()
}

/** An attribute, whatever the prefix of its namespace. */
export function attribute(element: Element, name: string): string {
  const own = element.getAttribute(name)
  if (own !== null) return own
  return Array.from(element.attributes).find((each) => each.name.endsWith(`:${name}`))?.value ?? ''
}

export function words(element: Element | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'documentElement' in value
}
