import type { ArticleLanguage } from '../language.ts'

export const DUTCH: ArticleLanguage = {
  code: 'nl',
  months: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  stopWords: 'de het een van en dat niet op te zijn met voor ook die aan er naar bij maar wordt',
  furniture: {
    whole: {
      share: 'delen',
      advertisement: 'advertentie',
      related: 'toon meer',
      navigation: 'over ons; zoeken',
    },
    opens: {
      newsletter: 'schrijf je in; meld (?:je|u) aan',
      account: 'inloggen',
      share: 'deel\\b',
      comments: 'reacties?\\b[^.]{0,12}$',
      related: 'lees (?:ook|meer); meest gelezen',
      notice: 'spring naar; \\d+ ?min\\p{L}*\\.? leestijd$; leestijd',
    },
    holds: {
      legal: 'alle rechten voorbehouden',
    },
  },
  pageWords: {
    legal: 'voorbehouden; privacybeleid; voorwaarden',
    subscribe: 'inschrijven; abonneer; nieuwsbrief',
    share: 'reageer; reacties; delen',
    related: 'lees ook; lees meer',
    credit: 'beeld',
  },
  // Bylines
  made: 'geschreven; geplaatst',
  by: 'door',
  byInside: '[Dd]oor',
  noNick: 'de; het; een',
  // Names of people
  andName: 'en',
  particles: 'van; ter; ten',
  // Days
  onDay: 'op',
  atClockByName: 'om',
  dayLabel: 'gepubliceerd',
  dayLabelAlone: 'gepubliceerd',
  published: 'gepubliceerd',
  updated: 'bijgewerkt',
  // What a page says of itself, and of comments
  this: 'dit',
  was: 'werd',
  said: 'schreef; zegt',
  // What is no headline
  search: 'zoek(?:en)?',
  goesOn: 'lees meer; meer lezen',
  minutes: 'leestijd',
  // Pictures
  inRow: 'van links',
  // Mails
  mailFrom: 'van',
  mailTo: 'aan; cc',
  mailDate: 'datum; verzonden',
  mailSubject: 'onderwerp',
  // Sentences
  says: 'zegt; zei; schrijft; schreef',
  noSpeaker: 'Hij; Zij; Ze; De',
  asksYou: 'u; uw; je',
  openers: 'maar; en',
}
