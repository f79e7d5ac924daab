import type { ArticleLanguage } from '../language.ts'

export const ARABIC: ArticleLanguage = {
  code: 'ar',
  letters: /\p{Script=Arabic}/gu,
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  // Names of people
  particles: 'el; al; bin; bint; ibn',
}
