import type { ArticleLanguage } from '../language.ts'

export const ARMENIAN: ArticleLanguage = {
  code: 'hy',
  letters: /\p{Script=Armenian}/gu,
}
