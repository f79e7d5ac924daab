import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// The screens load their code when they are opened; a busy machine needs longer for that than the second allowed.
// What still stands in a field is not yet said by the page: whoever looks for a text finds it only when it is.
configure({ asyncUtilTimeout: 30_000, defaultIgnore: 'script, style, textarea' })

// jsdom has no layout: what asks for boxes gets empty ones, and what scrolls stays.
Object.assign(globalThis, {
  scrollTo: () => {},
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
  matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false }),
})
Element.prototype.scrollTo = () => {}
Element.prototype.scrollIntoView = () => {}
Range.prototype.getBoundingClientRect = () => new DOMRect()
Range.prototype.getClientRects = () => Object.assign([], { item: () => null })

// jsdom knows no modal dialogs: they open and close, and hold nothing back.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return
  this.open = false
  this.dispatchEvent(new Event('close'))
}
