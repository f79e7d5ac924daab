import type { ArticleLanguage } from '../language.ts'

export const NORWEGIAN: ArticleLanguage = {
  code: 'nb',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  stopWords: 'og at det er på til av ikke for med den har som et jeg fra også ble være sier',
  furniture: {
    legal: {
      holds: 'alle rettigheter',
    },
    account: {
      opens: 'logg inn',
    },
    comments: {
      opens: 'kommentarer\\b[^.]{0,12}$',
    },
    advertisement: {
      whole: 'annonse; annonsørinnhold',
    },
    related: {
      whole: 'vis mer; vis mindre',
      opens: 'les (?:også|mer); mest lest',
    },
    notice: {
      opens: 'hopp til; \\d+ ?min\\p{L}*\\.? lesetid$; lesetid',
    },
    navigation: {
      whole: 'søk',
    },
  },
  pageWords: {
    legal: 'rettigheter; personvern',
    related: 'les også',
  },
}
