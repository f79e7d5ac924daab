import type { ArticleLanguage } from '../language.ts'

export const TURKISH: ArticleLanguage = {
  code: 'tr',
  months: 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  stopWords: 've bir bu da de için ile olarak çok daha olan gibi en sonra ne var kadar ancak',
  furniture: {
    whole: {
      share: 'paylaş',
      advertisement: 'reklam',
      related: 'daha fazla göster',
    },
    opens: {
      account: 'üye ol; giriş',
      share: '(?:bu )?haberi paylaş',
      comments: 'yorum',
      // The small letter of "İ" is not its own where the language is not asked.
      related: '[iİ]lgili; benzer haberler; en çok okunan',
    },
    holds: {
      legal: 'tüm hakları saklıdır',
    },
  },
  pageWords: {
    legal: 'saklıdır; gizlilik',
    subscribe: 'abone; abonelik; bülten',
    share: 'paylaş; yorum',
    related: 'oku; haberler',
  },
  // Bylines
  made: 'yazan',
  author: 'yazan',
  // Names of people
  andName: 've',
  // Days
  published: 'giriş',
  updated: 'güncelle\\p{L}*',
  // Pictures
  picture: 'fotoğraf',
}
