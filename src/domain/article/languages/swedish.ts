import type { ArticleLanguage } from '../language.ts'

export const SWEDISH: ArticleLanguage = {
  code: 'sv',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  stopWords: 'och att det som på är för med inte till den har av om ett var från vi jag säger',
  furniture: {
    legal: {
      holds: 'alla rättigheter',
    },
    account: {
      opens: 'logga in',
    },
    share: {
      whole: 'dela',
      opens: 'dela (?:på|artikel)',
    },
    comments: {
      opens: 'kommentera\\b[^.]{0,12}$',
    },
    advertisement: {
      whole: 'annons; annonsinnehåll',
      opens: 'läs (?:mer|också|även) efter',
    },
    related: {
      whole: 'visa (?:mer|mindre)',
      opens: 'läs (?:också|mer|även|vidare); mest läst',
    },
    notice: {
      opens: 'hoppa till; \\d+ ?min\\p{L}*\\.? läsning$; läsningstid',
    },
    navigation: {
      whole: 'om oss; sök',
    },
  },
  pageWords: {
    legal: 'rättigheter; integritetspolicy',
    subscribe: 'prenumerera; prenumerant; nyhetsbrev',
    share: 'dela; kommentarer',
    related: 'läs mer; läs också',
    credit: 'fotograf',
  },
}
