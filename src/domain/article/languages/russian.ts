import type { ArticleLanguage } from '../language.ts'

export const RUSSIAN: ArticleLanguage = {
  code: 'ru',
  months:
    'января|январь февраля|февраль марта|март апреля|апрель мая|май июня|июнь июля|июль августа|август сентября|сентябрь октября|октябрь ноября|ноябрь декабря|декабрь',
  stopWords: 'и в не на что с по как это он за из к для его от но до также года',
  furniture: {
    whole: {
      share: 'поделиться',
      advertisement: 'реклама',
      related: 'показать (?:ещё|еще)',
      navigation: 'о нас; поиск; меню; главная',
    },
    opens: {
      donation: 'поддержите',
      newsletter: 'подписывайтесь; подпишитесь; подписаться',
      account: 'войти',
      share: 'поделиться',
      comments: 'комментари[ий]',
      related: 'читайте; по теме',
    },
    holds: {
      legal: 'все права защищены; не несет ответственности',
    },
  },
  pageWords: {
    legal: 'все права; защищены; конфиденциальности',
    subscribe: 'подписка; подписаться; подпишитесь; рассылка',
    share: 'поделиться; комментарии; комментарий',
    related: 'читайте; новости',
    credit: 'фото',
  },
  // Bylines
  author: 'автор; текст',
  // Names of people
  andName: 'и',
  // Days
  dayLabel: 'опубликовано; обновлено',
  published: 'опубликован\\p{L}*',
  updated: 'обновлен\\p{L}*',
  // What is no headline
  goesOn: 'подробнее',
  // Pictures
  picture: 'фото',
  // Mails
  mailFrom: 'от(?: кого)?',
  mailTo: 'кому; копия',
  mailDate: 'дата; отправлено',
  mailSubject: 'тема',
}
