import type { ArticleLanguage } from '../language.ts'

export const ROMANIAN: ArticleLanguage = {
  code: 'ro',
  months: 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  stopWords: 'și de la a în cu pe nu că o un este pentru care din mai au să fost sunt',
}
