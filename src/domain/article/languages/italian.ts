import type { ArticleLanguage } from '../language.ts'

export const ITALIAN: ArticleLanguage = {
  code: 'it',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  stopWords: 'il di che la per una con sono della del non anche le dei nel gli alla si è da più',
  furniture: {
    consent: {
      holds: 'utilizza(?:mo)? (?:i )?cookie',
    },
    legal: {
      holds: 'tutti i diritti riservati',
    },
    donation: {
      opens: 'sostieni',
    },
    newsletter: {
      opens: 'iscriviti',
    },
    account: {
      opens: 'accedi$',
    },
    share: {
      whole: 'condividi; stampa',
      opens: 'condividi\\b',
    },
    comments: {
      opens: 'commenti?\\b[^.]{0,12}$',
    },
    advertisement: {
      whole: 'pubblicità',
    },
    related: {
      whole: 'mostra (?:altro|tutto)',
      opens: 'leggi anche; più letti',
    },
    notice: {
      opens: 'vai al; \\d+ ?min\\p{L}*\\.? di lettura$; tempo di lettura',
    },
    navigation: {
      whole: 'chi siamo; contatti; cerca',
    },
  },
  pageWords: {
    legal: 'diritti riservati; informativa',
    subscribe: 'iscriviti; abbonati; abbonamento; registrati',
    share: 'condividi; commenti',
    related: 'leggi anche',
    credit: 'immagine',
  },
}
