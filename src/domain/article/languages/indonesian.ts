import type { ArticleLanguage } from '../language.ts'

export const INDONESIAN: ArticleLanguage = {
  code: 'id',
  months: 'januari februari maret april mei juni juli agustus september oktober november desember',
  stopWords: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan juga oleh ke adalah telah saat',
  furniture: {
    share: {
      whole: 'bagikan',
    },
    comments: {
      opens: 'komentar',
    },
    advertisement: {
      whole: 'iklan',
    },
    related: {
      opens: 'baca juga',
    },
  },
}
