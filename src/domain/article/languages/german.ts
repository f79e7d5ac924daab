import type { ArticleLanguage } from '../language.ts'

export const GERMAN: ArticleLanguage = {
  code: 'de',
  months: 'januar|jänner februar märz|maerz april mai juni juli august september oktober november dezember',
  stopWords: 'der die das und ist nicht ein eine zu den mit von auf für sich dem des auch es im werden wird',
  furniture: {
    consent: {
      opens: 'ein klick für den datenschutz',
      holds: `
        cookies? (?:akzeptieren|zulassen|nutzen|verwenden); verwende[nt] (?:wir )?cookies; personenbezogene daten;
        extern(?:er|en|e) inhalte?; empfohlener redaktioneller inhalt; datenschutzeinstellungen`,
    },
    legal: {
      opens: 'impressum; datenschutz; agb$',
      holds: 'alle rechte vorbehalten',
    },
    donation: {
      opens: '(?:jetzt )?spenden; unterstützen sie (?:uns|unser)',
    },
    newsletter: {
      opens: '(?:jetzt )?(?:zum |den )?newsletter\\b',
      holds: 'newsletter anmelden',
    },
    account: {
      opens: 'anmelden$; einloggen; registrieren; abonnieren$; abo$',
    },
    share: {
      whole: 'teilen; drucken; merken; kopieren; link kopieren',
      opens: `
        auf (?:facebook|twitter|x|whatsapp|linkedin); per (?:mail|e-mail|whatsapp);
        artikel (?:teilen|drucken|merken|kopieren|anhören); auf .{2,12} teilen`,
    },
    comments: {
      opens: 'kommentare?\\b[^.]{0,12}$; antworten$',
    },
    media: {
      whole: 'bild; foto; fotos; bilder; galerie',
      opens: 'hören',
    },
    advertisement: {
      whole: 'anzeige; werbung',
      opens: '(?:anzeige|werbung) ?[-–—(:|]; artikel (?:wird|geht); der artikel wird; lesen sie weiter',
    },
    related: {
      whole: 'mehr zum thema; themen; schlagwörter; mehr anzeigen; weniger anzeigen',
      opens: `
        lesen sie (?:auch|mehr|hier); mehr (?:zum|lesen|von|zu|aus|dazu)\\b[^.]{0,40}$; meistgelesen;
        auch interessant; verwandte; das könnte; weitere (?:artikel|themen|meldungen|nachrichten)`,
    },
    notice: {
      opens: 'zum (?:inhalt|hauptinhalt); direkt zum; \\d+ ?min\\p{L}*\\.? lesezeit$; lesezeit',
    },
    navigation: {
      whole: 'über uns; wir über uns; kontakt; deutsch; startseite; suche; suchen; menü',
    },
  },
  pageWords: {
    legal: `
      gmbh; rechte vorbehalten; datenschutz; datenschutzerklärung; impressum; nutzungsbedingungen; agb; einwilligung;
      einstellungen; inhalte; webseite; personenbezogene; zustimmung; drittanbieter; redaktionsschluss`,
    subscribe: `
      abo; abonnieren; abonnement; abonnenten; anmelden; registrieren; kostenlos; kündigen; monatlich; testen;
      probeabo; konto; posteingang; freischalten`,
    share: 'teilen; kommentar; kommentare; kommentieren; drucken; merken; netiquette',
    related: `
      lesen sie; lesen; mehr zum; auch interessieren; startseite; nachrichten; meistgelesen; themen; überblick;
      mediathek; anzeige`,
    credit: 'foto; fotos; bild; bilder; archivbild; symbolbild; quelle',
  },
}
