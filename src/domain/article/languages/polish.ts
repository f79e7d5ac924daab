import type { ArticleLanguage } from '../language.ts'

export const POLISH: ArticleLanguage = {
  code: 'pl',
  months:
    'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  stopWords: 'i w na z się nie to że jest do o jak po od za przez co dla oraz są',
  furniture: {
    whole: {
      share: 'udostępnij',
      advertisement: 'reklama',
      related: 'pokaż (?:więcej|mniej)',
      navigation: 'o nas',
    },
    opens: {
      donation: 'wesprzyj',
      account: 'zaloguj',
      related: 'czytaj (?:też|także|więcej); zobacz (?:też|także|również)',
    },
    holds: {
      legal: 'wszelkie prawa zastrzeżone',
    },
  },
  pageWords: {
    legal: 'prawa zastrzeżone; prywatności; regulamin',
    subscribe: 'subskrypcja; prenumerata; zaloguj',
    share: 'udostępnij; komentarze',
    related: 'czytaj; zobacz',
    credit: 'zdjęcie; fot',
  },
  // Bylines
  byBesideDay: 'przez',
  author: 'autorka',
  // Names of people
  andName: 'i',
  // Days
  onDayByName: 'dnia',
  dayLabel: 'opublikowano',
  published: 'opublikowan\\p{L}*',
  // What is no headline
  goesOn: 'czytaj więcej',
  // Pictures
  picture: 'zdjęcie; fot',
  // Mails
  mailFrom: 'od',
  mailTo: 'do; dw',
  mailDate: 'data; wysłano',
  mailSubject: 'temat',
}
