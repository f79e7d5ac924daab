import type { ArticleLanguage } from '../language.ts'

export const HUNGARIAN: ArticleLanguage = {
  code: 'hu',
  months: 'január február március április május június július augusztus szeptember október november december',
  stopWords: 'a az és hogy nem is egy volt meg csak ez már de mint ki van még el szerint',
  // Pictures
  picture: 'kép',
}
