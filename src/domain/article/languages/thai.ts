import type { ArticleLanguage } from '../language.ts'

export const THAI: ArticleLanguage = {
  code: 'th',
  letters: /\p{Script=Thai}/gu,
}
