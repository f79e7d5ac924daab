import type { ArticleLanguage } from '../language.ts'

export const DANISH: ArticleLanguage = {
  code: 'da',
  months: 'januar februar marts april maj juni juli august september oktober november december',
  stopWords: 'og at det er på til af ikke for med den har som der et jeg fra også blev være',
  furniture: {
    whole: {
      share: 'del',
      advertisement: 'annonce',
      navigation: 'om os',
    },
    opens: {
      newsletter: 'tilmeld dig',
      account: 'log ind',
      share: 'del (?:på|artikel)',
      comments: 'kommentar\\b[^.]{0,12}$',
      related: 'læs (?:også|mere); mest læst',
      notice: 'spring til; gå til',
    },
    holds: {
      legal: 'alle rettigheder',
    },
  },
  pageWords: {
    legal: 'rettigheder',
    subscribe: 'abonner; nyhedsbrev',
    related: 'læs også',
  },
  // Bylines
  by: 'af',
  author: 'af',
  // Names of people
  andName: 'og',
  particles: 'af',
  // Days
  updated: 'opdateret',
  // What a page says of itself, and of comments
  said: 'skriver',
  // What is no headline
  goesOn: 'læs mere',
  // Mails
  mailFrom: 'fra',
  mailTo: 'til; cc',
  mailDate: 'dato; sendt',
  mailSubject: 'emne',
  // Sentences
  says: 'siger; sagde',
  noSpeaker: 'Han; Hun',
  asksYou: 'dig',
  openers: 'men; og',
}
