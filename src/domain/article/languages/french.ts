import type { ArticleLanguage } from '../language.ts'

export const FRENCH: ArticleLanguage = {
  code: 'fr',
  months: 'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
  stopWords: 'le la les des et est une dans que pour qui sur pas au avec du par plus ce sont il elle',
  furniture: {
    whole: {
      share: 'partager; imprimer',
      advertisement: 'publicité',
      related: 'afficher (?:plus|moins); voir (?:plus|moins)',
      navigation: 'qui sommes-nous; nous contacter; français; accueil; recherche',
    },
    opens: {
      legal: 'mentions légales; politique de confidentialité',
      donation: 'faites? un don; soutenez[- ]',
      newsletter: 'abonnez[- ]vous; inscrivez[- ]vous',
      account: 'se connecter; connexion$; s.abonner',
      share: 'partager\\b',
      comments: 'commentaires?\\b[^.]{0,12}$; répondre$',
      advertisement: 'publicité ?[-–—(:|]',
      related: 'lire (?:aussi|la suite|également); à lire; sur le même; les plus lus',
      notice: 'aller au contenu; \\d+ ?min\\p{L}*\\.? de lecture$; temps de lecture',
    },
    holds: {
      consent: 'utilis(?:e|ons) des cookies; contenu externe',
      legal: 'tous droits réservés',
      newsletter: 'dans votre boîte',
      account: 'réservé aux abonnés',
    },
  },
  pageWords: {
    legal: `
      droits réservés; confidentialité; mentions légales; données personnelles; conditions générales; consentement`,
    subscribe: 'abonnez; abonnés; inscrivez; inscription; connectez; gratuit; boîte mail',
    share: 'partager; commentaire; commentaires',
    related: 'lire aussi; à lire',
    credit: 'crédit; photographie',
  },
  // Bylines
  made: 'écrit; rédigé; publié',
  by: 'par',
  byInside: '[Pp]ar',
  author: 'texte; auteurs?; par',
  behindName: 'pour',
  noNick: 'le; la; les; une?',
  signed: 'auteur',
  // Names of people
  andName: 'et',
  particles: "du; la; le; d’; d'",
  notName: 'commentaires?; publié',
  // Days
  ordinal: 'er',
  onDay: 'le',
  atClock: 'à',
  dayLabel: 'publié; mis à jour',
  dayLabelAlone: 'publié; mis à jour',
  published: 'publi(?:é|ée)',
  firstPublished: 'publié',
  updated: 'mis(?:e)? à jour',
  ago: 'il y a \\d+',
  issue: 'numéro',
  // What a page says of itself, and of comments
  this: 'cet(?:te)?',
  was: 'a été',
  said: 'dit; a écrit',
  answer: 'répondre',
  // What is no headline
  search: 'recherche[rz]?',
  goesOn: 'en savoir plus; lire la suite',
  minutes: 'de lecture',
  // Pictures
  picture: 'crédit photo; crédits? photos?; crédits?',
  pictureGlued: 'Crédit',
  pictureBy: 'par',
  side: 'à gauche; à droite; au centre',
  inRow: 'de gauche à droite',
  // Mails
  mailFrom: 'de; expéditeur',
  mailTo: 'à; cc; cci; pièces? jointes?; répondre à',
  mailDate: 'date; envoyé(?: le)?',
  mailSubject: 'objet; sujet',
  // Sentences
  says: 'dit; explique; déclare; raconte; écrit',
  noSpeaker: 'Il; Elle; On; Ils; Elles; Je',
  you: 'vous; votre; tu',
  i: 'je',
  we: 'nous; notre',
  asksYou: 'vous; votre; vos; tu',
  openers: 'mais; et; ou; alors',
}
