import type { ArticleLanguage } from '../language.ts'

export const INDONESIAN: ArticleLanguage = {
  code: 'id',
  months: 'januari februari maret april mei juni juli agustus september oktober november desember',
  stopWords: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan juga oleh ke adalah telah saat',
  furniture: {
    whole: {
      share: 'bagikan',
      advertisement: 'iklan',
    },
    opens: {
      comments: 'komentar',
      related: 'baca juga',
    },
  },
  // Bylines
  made: 'oleh',
  author: 'oleh',
}
