import type { ArticleLanguage } from '../language.ts'

export const BULGARIAN: ArticleLanguage = {
  code: 'bg',
  stopWords: 'и на в да се за от че не с са ще по но като това до има при беше',
}
