import type { ArticleLanguage } from '../language.ts'

export const SPANISH: ArticleLanguage = {
  code: 'es',
  months: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  stopWords: 'el la los las que en una por con para del se no su es al lo como más pero sus',
  furniture: {
    consent: {
      holds: 'utilizamos cookies; uso de cookies',
    },
    legal: {
      opens: 'aviso legal',
      holds: 'todos los derechos reservados',
    },
    donation: {
      opens: 'haz (?:una donación|un donativo); dona(?: ahora)?$',
    },
    newsletter: {
      opens: 'suscríbete; suscr[ií]base',
    },
    account: {
      opens: 'iniciar sesión',
    },
    share: {
      whole: 'compartir; imprimir; enlace copiado',
      opens: 'compartir\\b',
    },
    comments: {
      opens: 'comentarios?\\b[^.]{0,12}$; responder$',
    },
    media: {
      opens: 'escuchar',
    },
    advertisement: {
      whole: 'publicidad',
      opens: 'publicidad ?[-–—(:|]',
    },
    related: {
      whole: 'etiquetas; más; ver (?:más|menos)',
      opens: `
        leer (?:más|también); lee también; te puede interesar; noticias relacionadas; lo más; relacionad;
        temas(?: ?:|$)`,
    },
    notice: {
      opens: 'saltar al; ir al; \\d+ ?min\\p{L}*\\.? de lectura$; tiempo de lectura',
    },
    navigation: {
      whole: 'quiénes somos; sobre nosotros; contacto; español; inicio; buscar; menú',
    },
  },
  pageWords: {
    legal: 'derechos reservados; privacidad; aviso legal; datos personales; términos',
    subscribe: 'suscríbete; suscriptores; suscripción; boletín; regístrate; correo electrónico',
    share: 'compartir; comentarios; comentario',
    related: 'lea también; más leídas; te puede',
    credit: 'archivo; cortesía',
  },
}
