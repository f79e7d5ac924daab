import type { ArticleLanguage } from '../language.ts'

export const TAMIL: ArticleLanguage = {
  code: 'ta',
  letters: /\p{Script=Tamil}/gu,
}
