declare module 'virtual:catalogue' {
  /** Made by the build from `seeds/`. */
  export const catalogue: readonly import('#domain/article/catalogue.ts').CatalogueEntry[]
}
