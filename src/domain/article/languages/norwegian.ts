import type { ArticleLanguage } from '../language.ts'

export const NORWEGIAN: ArticleLanguage = {
  code: 'nb',
  months: 'januar februar mars april mai juni juli august september oktober november desember',
  stopWords: 'og at det er på til av ikke for med den har som et jeg fra også ble være sier',
  furniture: {
    whole: {
      advertisement: 'annonse; annonsørinnhold',
      related: 'vis mer; vis mindre',
      navigation: 'søk',
    },
    opens: {
      account: 'logg inn',
      comments: 'kommentarer\\b[^.]{0,12}$',
      related: 'les (?:også|mer); mest lest',
      notice: 'hopp til; \\d+ ?min\\p{L}*\\.? lesetid$; lesetid',
    },
    holds: {
      legal: 'alle rettigheter',
    },
  },
  pageWords: {
    legal: 'rettigheter; personvern',
    related: 'les også',
  },
  // Bylines
  made: 'skrevet',
  author: 'tekst',
  // Days
  dayLabel: 'publisert; oppdatert',
  published: 'publisert',
  updated: 'oppdatert',
  // What is no headline
  search: 'søk',
  goesOn: 'les mer',
  minutes: 'lesetid',
  // Pictures
  side: 'til venstre; til høyre',
  inRow: 'fra venstre',
  // Mails
  mailFrom: 'fra',
  mailTo: 'til; kopi',
  mailDate: 'dato; sendt',
  mailSubject: 'emne',
  // Sentences
  says: 'sier',
  asksYou: 'deg; dere',
}
