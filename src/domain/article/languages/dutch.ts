import type { ArticleLanguage } from '../language.ts'

export const DUTCH: ArticleLanguage = {
  code: 'nl',
  months: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  stopWords: 'de het een van en dat niet op te zijn met voor ook die aan er naar bij maar wordt',
  furniture: {
    legal: {
      holds: 'alle rechten voorbehouden',
    },
    newsletter: {
      opens: 'schrijf je in; meld (?:je|u) aan',
    },
    account: {
      opens: 'inloggen',
    },
    share: {
      whole: 'delen',
      opens: 'deel\\b',
    },
    comments: {
      opens: 'reacties?\\b[^.]{0,12}$',
    },
    advertisement: {
      whole: 'advertentie',
    },
    related: {
      whole: 'toon meer',
      opens: 'lees (?:ook|meer); meest gelezen',
    },
    notice: {
      opens: 'spring naar; \\d+ ?min\\p{L}*\\.? leestijd$; leestijd',
    },
    navigation: {
      whole: 'over ons; zoeken',
    },
  },
  pageWords: {
    legal: 'voorbehouden; privacybeleid; voorwaarden',
    subscribe: 'inschrijven; abonneer; nieuwsbrief',
    share: 'reageer; reacties; delen',
    related: 'lees ook; lees meer',
    credit: 'beeld',
  },
}
