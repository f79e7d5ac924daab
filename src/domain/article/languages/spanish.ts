import type { ArticleLanguage } from '../language.ts'

export const SPANISH: ArticleLanguage = {
  code: 'es',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  stopWords: 'el la los las que en una por con para del se no su es al lo como más pero sus',
  furniture: {
    whole: {
      share: 'compartir; imprimir; enlace copiado',
      advertisement: 'publicidad',
      related: 'etiquetas; más; ver (?:más|menos)',
      navigation: 'quiénes somos; sobre nosotros; contacto; español; inicio; buscar; menú',
    },
    opens: {
      legal: 'aviso legal',
      donation: 'haz (?:una donación|un donativo); dona(?: ahora)?$',
      newsletter: 'suscríbete; suscr[ií]base',
      account: 'iniciar sesión',
      share: 'compartir\\b',
      comments: 'comentarios?\\b[^.]{0,12}$; responder$',
      media: 'escuchar',
      advertisement: 'publicidad ?[-–—(:|]',
      related: `
        leer (?:más|también); lea? también; te puede interesar; noticias relacionadas; lo más; relacionad;
        temas(?: ?:|$)`,
      notice: 'saltar al; ir al; \\d+ ?min\\p{L}*\\.? de lectura$; tiempo de lectura',
    },
    holds: {
      consent: 'utilizamos cookies; uso de cookies',
      legal: 'todos los derechos reservados',
    },
  },
  pageWords: {
    legal: 'derechos reservados; privacidad; aviso legal; datos personales; términos',
    subscribe: 'suscríbete; suscriptores; suscripción; boletín; regístrate; correo electrónico',
    share: 'compartir; comentarios; comentario',
    related: 'lea también; más leídas; te puede',
    credit: 'archivo; cortesía',
  },
  // Bylines
  made: 'escrito; publicad[oa]',
  by: 'por',
  byInside: '[Pp]or',
  author: 'texto; autor(?:es|a); redacción',
  noNick: 'el; los; las; su',
  // Names of people
  andName: 'y',
  particles: 'de; del; y',
  notName: 'comentarios?; publicado',
  // Days
  ofMonth: 'de',
  behindMonth: 'del?',
  onDay: 'el',
  dayLabel: 'publicado; actualizado',
  dayLabelAlone: 'publicado; actualizado',
  published: 'publicad[oa]',
  updated: 'actualizad[oa]',
  ago: 'hace \\d+',
  issue: 'número',
  // What a page says of itself, and of comments
  this: 'est[ae]',
  entry: 'entrada; artículo',
  was: 'fue',
  said: 'dice; dijo; escribió',
  answer: 'responder',
  // What is no headline
  search: 'buscar',
  goesOn: 'leer más; saber más',
  minutes: 'de lectura',
  // Pictures
  picture: 'fotografía; imagen',
  pictureBy: 'de',
  side: 'izq; izquierda; derecha',
  inRow: 'de izquierda a derecha',
  // Mails
  mailFrom: 'de',
  mailTo: 'para; cc; cco',
  mailDate: 'fecha; enviado(?: el)?',
  mailSubject: 'asunto',
  // Sentences
  says: 'dijo; dice; explicó; explica; cuenta; escribió; escribe; afirma',
  noSpeaker: 'Él; Ella',
  you: 'su; usted',
  i: 'yo',
  we: 'nuestro',
  asksYou: 'usted; ustedes',
  openers: 'pero; y; o; entonces',
  askedInVain: 'solicitud(?:es)? de comentarios?',
}
