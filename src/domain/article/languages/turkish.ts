import type { ArticleLanguage } from '../language.ts'

export const TURKISH: ArticleLanguage = {
  code: 'tr',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  stopWords: 've bir bu da de için ile olarak çok daha olan gibi en sonra ne var kadar ancak',
  furniture: {
    legal: {
      holds: 'tüm hakları saklıdır',
    },
    account: {
      opens: 'üye ol; giriş',
    },
    share: {
      whole: 'paylaş',
    },
    comments: {
      opens: 'yorum',
    },
    advertisement: {
      whole: 'reklam',
    },
    related: {
      whole: 'daha fazla göster',
      opens: 'ilgili',
    },
  },
  pageWords: {
    legal: 'saklıdır; gizlilik',
    subscribe: 'abone; abonelik; bülten',
    share: 'paylaş; yorum',
    related: 'oku; haberler',
  },
}
