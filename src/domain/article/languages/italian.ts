import type { ArticleLanguage } from '../language.ts'

export const ITALIAN: ArticleLanguage = {
  code: 'it',
  months: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  stopWords: 'il di che la per una con sono della del non anche le dei nel gli alla si è da più',
  furniture: {
    whole: {
      share: 'condividi; stampa',
      advertisement: 'pubblicità',
      related: 'mostra (?:altro|tutto)',
      navigation: 'chi siamo; contatti; cerca',
    },
    opens: {
      donation: 'sostieni',
      newsletter: 'iscriviti',
      account: 'accedi$',
      share: 'condividi\\b',
      comments: 'commenti?\\b[^.]{0,12}$',
      related: 'leggi anche; più letti',
      notice: 'vai al; \\d+ ?min\\p{L}*\\.? di lettura$; tempo di lettura',
    },
    holds: {
      consent: 'utilizza(?:mo)? (?:i )?cookie',
      legal: 'tutti i diritti riservati',
    },
  },
  pageWords: {
    legal: 'diritti riservati; informativa',
    subscribe: 'iscriviti; abbonati; abbonamento; registrati',
    share: 'condividi; commenti',
    related: 'leggi anche',
    credit: 'immagine',
  },
  // Bylines
  made: 'scritto; pubblicat[oa]',
  by: 'di',
  // It means "from" as well: two words behind it are a person.
  byInside: '[Dd]i; [Dd]a(?= \\p{Lu}\\p{Ll}+ \\p{Lu})',
  author: 'testo; autore',
  noNick: 'il; lo; gli',
  // Names of people
  andName: 'e',
  particles: 'della; di; da; dal; dalla; lo',
  notName: 'pubblicato',
  // Days
  ofMonth: 'di',
  onDay: 'il',
  atClockByName: 'alle',
  dayLabel: 'pubblicato; aggiornato',
  dayLabelAlone: 'pubblicato; aggiornato',
  published: 'publicato; pubblicat[oa]',
  updated: 'aggiornat[oa]',
  issue: 'numero',
  // What a page says of itself, and of comments
  this: 'quest[oa]',
  entry: 'articolo',
  was: 'è stat[oa]',
  said: 'scrive',
  answer: 'rispondi',
  // What is no headline
  search: 'cerca',
  goesOn: 'leggi di più; scopri di più',
  minutes: 'di lettura',
  // Pictures
  picture: 'fotografia; immagine',
  side: 'sinistra; destra',
  inRow: 'da sinistra',
  // Mails
  mailFrom: 'da',
  mailTo: 'a; cc; ccn',
  mailDate: 'data; inviato',
  mailSubject: 'oggetto',
  // Sentences
  says: 'spiega; racconta; scrive; disse',
  noSpeaker: 'Lui; Lei',
  asksYou: 'lei',
  openers: 'ma; e; o',
}
