import type { ArticleLanguage } from '../language.ts'

export const FRENCH: ArticleLanguage = {
  code: 'fr',
  months: 'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
  stopWords: 'le la les des et est une dans que pour qui sur pas au avec du par plus ce sont il elle',
  furniture: {
    consent: {
      holds: 'utilis(?:e|ons) des cookies; contenu externe',
    },
    legal: {
      opens: 'mentions légales; politique de confidentialité',
      holds: 'tous droits réservés',
    },
    donation: {
      opens: 'faites? un don; soutenez[- ]',
    },
    newsletter: {
      opens: 'abonnez[- ]vous; inscrivez[- ]vous',
      holds: 'dans votre boîte',
    },
    account: {
      opens: 'se connecter; connexion$; s.abonner',
      holds: 'réservé aux abonnés',
    },
    share: {
      whole: 'partager; imprimer',
      opens: 'partager\\b',
    },
    comments: {
      opens: 'commentaires?\\b[^.]{0,12}$; répondre$',
    },
    advertisement: {
      whole: 'publicité',
      opens: 'publicité ?[-–—(:|]',
    },
    related: {
      whole: 'afficher (?:plus|moins); voir (?:plus|moins)',
      opens: 'lire (?:aussi|la suite|également); à lire; sur le même; les plus lus',
    },
    notice: {
      opens: 'aller au contenu; \\d+ ?min\\p{L}*\\.? de lecture$; temps de lecture',
    },
    navigation: {
      whole: 'qui sommes-nous; nous contacter; français; accueil; recherche',
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
}
