/** The part of the package that the benchmark compares with. */
declare module 'dom-anchor-text-quote' {
  type Quote = { readonly exact: string; readonly prefix?: string; readonly suffix?: string }
  type Module = {
    readonly toTextPosition: (
      root: Node,
      selector: Quote,
      options?: { readonly hint?: number },
    ) => { readonly start: number; readonly end: number } | null
  }
  const module: Module
  export default module
}
