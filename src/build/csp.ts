import type { Plugin } from 'vite'

/** What a page of Lectern may do: load what was built with it, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ')

const INLINE = /<script(?![^>]*\ssrc=)|<style|\s(?:style|on\w+)=/i

/** Writes the policy into the built page, and a copy of the page for hosts that serve 404.html where nothing is. */
export function csp(): Plugin {
  return {
    name: 'lectern:csp',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path }) {
        const inline = INLINE.exec(html)?.[0]
        if (inline !== undefined) throw new Error(`${path} has “${inline.trim()}”, which its own policy forbids.`)
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: POLICY }
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type === 'asset') this.emitFile({ type: 'asset', fileName: '404.html', source: page.source })
      },
    },
  }
}
