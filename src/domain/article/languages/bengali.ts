import type { ArticleLanguage } from '../language.ts'

export const BENGALI: ArticleLanguage = {
  code: 'bn',
  letters: /\p{Script=Bengali}/gu,
}
