import type { ArticleLanguage } from '../language.ts'

export const SWEDISH: ArticleLanguage = {
  code: 'sv',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  stopWords: 'och att det som på är för med inte till den har av om ett var från vi jag säger',
  furniture: {
    whole: {
      share: 'dela',
      advertisement: 'annons; annonsinnehåll',
      related: 'visa (?:mer|mindre)',
      navigation: 'om oss; sök',
    },
    opens: {
      account: 'logga in',
      share: 'dela (?:på|artikel)',
      comments: 'kommentera\\b[^.]{0,12}$',
      advertisement: 'läs (?:mer|också|även) efter',
      related: 'läs (?:också|mer|även|vidare); mest läst',
      notice: 'hoppa till; \\d+ ?min\\p{L}*\\.? läsning$; läsningstid',
    },
    holds: {
      legal: 'alla rättigheter',
    },
  },
  pageWords: {
    legal: 'rättigheter; integritetspolicy',
    subscribe: 'prenumerera; prenumerant; nyhetsbrev',
    share: 'dela; kommentarer',
    related: 'läs mer; läs också',
    credit: 'fotograf',
  },
  // Bylines
  made: 'skriven',
  by: 'av',
  author: 'skribent; av',
  // Names of people
  andName: 'och; med',
  particles: 'av',
  // Days
  onDay: 'den',
  atClock: 'kl\\.?',
  dayLabel: 'publicerad; uppdaterad',
  published: 'publicerad',
  updated: 'uppdaterad',
  // What is no headline
  search: 'sök',
  goesOn: 'läs mer',
  minutes: 'läsning',
  // Pictures
  picture: 'fotograf',
  side: 'till vänster; till höger',
  inRow: 'från vänster',
  // Mails
  mailFrom: 'från',
  mailTo: 'till; kopia',
  mailDate: 'datum; skickat',
  mailSubject: 'ämne',
  // Sentences
  says: 'säger; sade; skriver; sa',
  noSpeaker: 'Hon',
  openers: 'och',
}
