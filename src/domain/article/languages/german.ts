import type { ArticleLanguage } from '../language.ts'

export const GERMAN: ArticleLanguage = {
  code: 'de',
  months: 'januar|jänner februar märz|maerz april mai juni juli august september oktober november dezember',
  stopWords: 'der die das und ist nicht ein eine zu den mit von auf für sich dem des auch es im werden wird',
  furniture: {
    whole: {
      share: 'teilen; drucken; merken; kopieren; link kopieren',
      media: 'bild; foto; fotos; bilder; galerie',
      advertisement: 'anzeige; werbung',
      related: 'mehr zum thema; themen; schlagwörter; mehr anzeigen; weniger anzeigen',
      navigation: 'über uns; wir über uns; kontakt; deutsch; startseite; suche; suchen; menü',
    },
    opens: {
      consent: 'ein klick für den datenschutz',
      legal: 'impressum; datenschutz; agb$',
      donation: '(?:jetzt )?spenden; unterstützen sie (?:uns|unser)',
      newsletter: '(?:jetzt )?(?:zum |den )?newsletter\\b',
      account: 'anmelden$; einloggen; registrieren; abonnieren$; abo$',
      share: `
        auf (?:facebook|twitter|x|whatsapp|linkedin); per (?:mail|e-mail|whatsapp);
        artikel (?:teilen|drucken|merken|kopieren|anhören); auf .{2,12} teilen`,
      comments: 'kommentare?\\b[^.]{0,12}$; antworten$',
      media: 'hören',
      advertisement: '(?:anzeige|werbung) ?[-–—(:|]; artikel (?:wird|geht); der artikel wird; lesen sie weiter',
      related: `
        lesen sie (?:auch|mehr|hier); mehr (?:zum|lesen|von|zu|aus|dazu)\\b[^.]{0,40}$; meistgelesen;
        auch interessant; verwandte; das könnte; weitere (?:artikel|themen|meldungen|nachrichten)`,
      notice: 'zum (?:inhalt|hauptinhalt); direkt zum; \\d+ ?min\\p{L}*\\.? lesezeit$; lesezeit',
    },
    holds: {
      consent: `
        cookies? (?:akzeptieren|zulassen|nutzen|verwenden); verwende[nt] (?:wir )?cookies; personenbezogene daten;
        extern(?:er|en|e) inhalte?; empfohlener redaktioneller inhalt; datenschutzeinstellungen`,
      legal: 'alle rechte vorbehalten',
      newsletter: 'newsletter anmelden',
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
  // Bylines
  made: 'geschrieben; verfasst; erstellt; veröffentlicht; gepostet; eingestellt; redaktion',
  by: 'von',
  byInside: '[Vv]on',
  kindBy: `
    (?:(?:ein |eine )\\p{L}+|(?:(?!mehr|weitere|alle)\\p{L}+[ -])?\\p{L}*(?:artikel|beitrag|kommentar|bericht|kolumne|analyse|interview|essay|reportage|rezension|kritik|porträt|glosse|gespräch|text|rezepte?)) von`,
  author: 'autor(?:[*:/_]?in(?:nen)?|en)?; verfasser(?:in)?; von; redaktion',
  authorInside: 'Autor(?:in)?',
  desk: 'redaktion',
  behindName: 'aus; für',
  topicGoesOn: 'zu[mr]?; nach; bis; an; auf; über; bei; unter; für; und; ist; sind; war; hat',
  topicArticle: 'der; den; dem; des',
  topicAnd: 'und',
  noNick: 'der; die; das; dem; den; des; ein; eine[mnrs]?; uns; mir; und; am',
  signed: 'autor; verfasst; geschrieben',
  organisation: 'redaktion',
  role: 'redakteur; reporterin',
  // Names of people
  andName: 'und; mit',
  particles: 'der; den; des; von; vom; zu; zur',
  notName: `
    kommentare?; \\p{L}*-?(?:redakteur|korrespondent|reporter|volontär|experte|leiter|autor)(?:in)?; uhr; stand;
    erstellt; veröffentlicht; aktualisiert; geändert; gepostet; montag; dienstag; mittwoch; donnerstag; freitag;
    samstag; sonntag; januar; februar; märz; mai; juni; juli; oktober; dezember; seit; aus; und; minuten; foto; bild;
    quelle`,
  monthNames: 'Mai; Juni; Juli',
  notNameFirst: `
    Von; Der; Die; Das; Dem; Ein; Eine; Zum; Zur; Alle; Keine; Unsere?; Mehr; Weitere; Letzte; Neue(?:ste)?;
    Aktuelles?; Ähnliche; Verwandte; Vorherige[rs]?; Nächste[rs]?`,
  paperRole: 'redakteur; korrespondent',
  // Days
  onDay: 'am',
  onDayByName: 'um',
  dayArticle: 'den',
  atClock: 'um',
  clock: 'Uhr',
  dayLabel: 'veröffentlicht; aktualisiert; stand; datum',
  dayLabelAlone: `
    stand; datum; aktualisiert; (?:letzte|zuletzt)\\s(?:aktualisierung|änderung|aktualisiert|geändert);
    veröffentlicht; veröffentlichung; erschienen; erstellt`,
  published: 'veröffentlicht; erstellt; datum',
  firstPublished: 'veröffentlicht',
  updated: 'aktualisiert; stand',
  ago: 'vor \\d+ (?:minuten?|stunden?|tagen?)\\b',
  issue: 'nr\\.?; heft; ausgabe; nummer',
  issueNumber: 'nr\\.?',
  // What a page says of itself, and of comments
  this: 'diese[rs]?; der',
  entry: 'beitrag; artikel; eintrag; text; seite; bericht',
  was: 'wurde',
  said: 'sagt; sagte; schreibt; schrieb; meint',
  saidOn: 'am',
  answer: 'antworten',
  // What is no headline
  search: 'suchen?',
  control: 'suche nach:',
  goesOn: 'mehr erfahren; weiterlesen; mehr lesen',
  minutes: 'lesezeit',
  // Pictures
  picture: 'bild; bilder; bildquelle; quelle; foto; fotos',
  pictureGlued: 'Foto; Bild',
  pictureBy: 'von',
  inCredit: 'von; und',
  side: 'm; li; re; links; rechts; mitte',
  inRow: 'von links',
  inRowInBrackets: 'von links; v\\. ?l\\.',
  // Mails
  mailFrom: 'von',
  mailTo: 'an; cc; kopie; antwort an; anlagen?; anhänge?',
  mailDate: 'datum; gesendet',
  mailSubject: 'betreff',
  // Sentences
  says: 'sagt(?:e)?; erklärt(?:e)?; schreibt; schrieb; meint(?:e)?; erzählt(?:e)?',
  noSpeaker: 'Er; Sie; Es; Wir; Ich; Man; Der; Die; Das',
  you: 'sie; ihr; ihre',
  i: 'ich',
  we: 'wir; uns; unser',
  asksYou: 'sie; ihr; ihre[mnr]?; du; dein',
  openers: 'und; aber; oder; doch; also',
  askedInVain: 'für (?:eine|weitere) stellungnahmen? nicht',
}
