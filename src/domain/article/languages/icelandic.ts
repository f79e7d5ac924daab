import type { ArticleLanguage } from '../language.ts'

export const ICELANDIC: ArticleLanguage = {
  code: 'is',
  months: 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  stopWords: 'og að í á er það sem til um með ekki við var en af fyrir hann verið hefur',
}
