import type { ArticleLanguage } from '../language.ts'

export const DANISH: ArticleLanguage = {
  code: 'da',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  stopWords: 'og at det er på til af ikke for med den har som der et jeg fra også blev være',
  furniture: {
    legal: {
      holds: 'alle rettigheder',
    },
    newsletter: {
      opens: 'tilmeld dig',
    },
    account: {
      opens: 'log ind',
    },
    share: {
      whole: 'del',
      opens: 'del (?:på|artikel)',
    },
    comments: {
      opens: 'kommentar\\b[^.]{0,12}$',
    },
    advertisement: {
      whole: 'annonce',
    },
    related: {
      opens: 'læs (?:også|mere); mest læst',
    },
    notice: {
      opens: 'spring til; gå til',
    },
    navigation: {
      whole: 'om os',
    },
  },
  pageWords: {
    legal: 'rettigheder',
    subscribe: 'abonner; nyhedsbrev',
    related: 'læs også',
  },
}
