import type { ArticleLanguage } from '../language.ts'

export const PORTUGUESE: ArticleLanguage = {
  code: 'pt',
  months: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  stopWords: 'o que não uma para com os da do em as dos por mais foi ao das na no se é são',
  furniture: {
    whole: {
      advertisement: 'publicidade',
      related: 'ver mais',
      navigation: 'quem somos',
    },
    opens: {
      newsletter: 'assine\\b',
      media: 'ouvir',
      related: 'leia (?:mais|também); mais lidas',
      notice: '\\d+ ?min\\p{L}*\\.? de leitura$',
    },
    holds: {
      legal: 'todos os direitos reservados',
    },
  },
  pageWords: {
    legal: 'direitos reservados; privacidade',
    subscribe: 'assine; assinante; assinantes; cadastre',
    share: 'compartilhar; comentários',
    related: 'leia também; leia mais',
  },
  // Names of people
  particles: 'dos; das; do; e',
  // Days
  onDayByName: 'em',
  atClockDay: 'às',
  dayLabel: 'atualizado',
  updated: 'atualizad[oa]',
  // What is no headline
  goesOn: 'leia mais; saiba mais',
  minutes: 'de leitura',
  // Mails
  mailFrom: 'de',
  mailTo: 'para; cc; cco',
  mailDate: 'data; enviad[ao](?: em)?',
  mailSubject: 'assunto',
  // Sentences
  says: 'diz',
  noSpeaker: 'Ele; Ela',
  asksYou: 'você',
  openers: 'mas',
}
