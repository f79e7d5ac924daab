import type { ArticleLanguage } from '../language.ts'

export const PORTUGUESE: ArticleLanguage = {
  code: 'pt',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  stopWords: 'o que não uma para com os da do em as dos por mais foi ao das na no se é são',
  furniture: {
    legal: {
      holds: 'todos os direitos reservados',
    },
    newsletter: {
      opens: 'assine\\b',
    },
    media: {
      opens: 'ouvir',
    },
    advertisement: {
      whole: 'publicidade',
    },
    related: {
      whole: 'ver mais',
      opens: 'leia (?:mais|também); mais lidas',
    },
    notice: {
      opens: '\\d+ ?min\\p{L}*\\.? de leitura$',
    },
    navigation: {
      whole: 'quem somos',
    },
  },
  pageWords: {
    legal: 'direitos reservados; privacidade',
    subscribe: 'assine; assinante; assinantes; cadastre',
    share: 'compartilhar; comentários',
    related: 'leia também; leia mais',
  },
}
