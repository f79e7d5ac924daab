import type { ArticleLanguage } from '../language.ts'

export const PERSIAN: ArticleLanguage = {
  code: 'fa',
  letters: /[پچژگ]/gu,
  lettersAreFew: true,
  months: 'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
}
