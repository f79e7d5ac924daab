import type { ArticleLanguage } from '../language.ts'

export const FINNISH: ArticleLanguage = {
  code: 'fi',
  months:
    'tammikuuta|tammikuu helmikuuta|helmikuu maaliskuuta|maaliskuu huhtikuuta|huhtikuu toukokuuta|toukokuu kesäkuuta|kesäkuu heinäkuuta|heinäkuu elokuuta|elokuu syyskuuta|syyskuu lokakuuta|lokakuu marraskuuta|marraskuu joulukuuta|joulukuu',
  stopWords: 'ja on ei että se oli mutta ovat hän myös kun joka sen mukaan olla sekä niin vuoden',
  furniture: {
    whole: {
      share: 'jaa',
      advertisement: 'mainos',
      related: 'näytä lisää',
    },
  },
  pageWords: {
    subscribe: 'tilaa; tilaajille; uutiskirje',
    related: 'lue myös',
  },
  // Names of people
  andName: 'ja',
  // Pictures
  picture: 'kuva',
}
