import type { ArticleLanguage } from '../language.ts'

export const GEORGIAN: ArticleLanguage = {
  code: 'ka',
  letters: /\p{Script=Georgian}/gu,
}
