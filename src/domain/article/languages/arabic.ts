import type { ArticleLanguage } from '../language.ts'

export const ARABIC: ArticleLanguage = {
  code: 'ar',
  letters: /\p{Script=Arabic}/gu,
  months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  furniture: {
    whole: {
      share: 'شارك; مشاركة; طباعة; نسخ الرابط',
      advertisement: 'إعلان; إعلانات; اعلان',
    },
    opens: {
      comments: 'التعليقات',
      related: 'اقرأ (?:أيض[اً]{1,2}|المزيد); مواضيع ذات صلة; الأكثر قراءة',
    },
    holds: {
      legal: 'جميع الحقوق محفوظة',
    },
  },
  // Names of people
  particles: 'el; al; bin; bint; ibn',
}
