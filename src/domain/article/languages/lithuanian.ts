import type { ArticleLanguage } from '../language.ts'

export const LITHUANIAN: ArticleLanguage = {
  code: 'lt',
  months: 'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  stopWords: 'ir kad yra su iš į tai o buvo apie tik bet už dėl taip ar jau dar po',
  // Days
  behindYear: 'm\\.',
}
