import type { ArticleLanguage } from '../language.ts'

export const HEBREW: ArticleLanguage = {
  code: 'he',
  letters: /\p{Script=Hebrew}/gu,
  months: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  // Names of people
  particles: 'ben',
}
