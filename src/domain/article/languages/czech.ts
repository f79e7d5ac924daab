import type { ArticleLanguage } from '../language.ts'

export const CZECH: ArticleLanguage = {
  code: 'cs',
  months:
    'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu|listopad prosince|prosinec',
  stopWords: 'a v na se že je to s z do o i ale jako za by podle jsou pro také',
  furniture: {
    whole: {
      related: 'zobrazit (?:vše|více)',
    },
  },
  pageWords: {
    legal: 'práva vyhrazena',
    subscribe: 'předplatné; přihlaste',
    share: 'sdílet',
    related: 'čtěte',
  },
  // Names of people
  andName: 'a',
  // Days
  onDayByName: 'dne',
  published: 'publikov\\p{L}*; vydáno',
  updated: 'aktuali[sz]\\p{L}*',
}
