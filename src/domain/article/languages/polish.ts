import type { ArticleLanguage } from '../language.ts'

export const POLISH: ArticleLanguage = {
  code: 'pl',
  months:
    'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  stopWords: 'i w na z się nie to że jest do o jak po od za przez co dla oraz są',
  furniture: {
    legal: {
      holds: 'wszelkie prawa zastrzeżone',
    },
    donation: {
      opens: 'wesprzyj',
    },
    account: {
      opens: 'zaloguj',
    },
    share: {
      whole: 'udostępnij',
    },
    advertisement: {
      whole: 'reklama',
    },
    related: {
      whole: 'pokaż (?:więcej|mniej)',
      opens: 'czytaj (?:też|także|więcej); zobacz (?:też|także|również)',
    },
    navigation: {
      whole: 'o nas',
    },
  },
  pageWords: {
    legal: 'prawa zastrzeżone; prywatności; regulamin',
    subscribe: 'subskrypcja; prenumerata; zaloguj',
    share: 'udostępnij; komentarze',
    related: 'czytaj; zobacz',
    credit: 'zdjęcie; fot',
  },
}
