/** The part of the package that the benchmark needs. */
declare module 'jsdom' {
  /** Where a page's complaints go; a new one keeps them to itself. */
  export class VirtualConsole {
    readonly removeAllListeners: () => void
  }
  export class JSDOM {
    constructor(html: string, options?: { readonly virtualConsole: VirtualConsole })
    readonly window: Window & typeof globalThis
  }
}
