import type { ArticleLanguage } from '../language.ts'

export const HINDI: ArticleLanguage = {
  code: 'hi',
  letters: /\p{Script=Devanagari}/gu,
}
