import type { ArticleLanguage } from '../language.ts'

export const CHINESE: ArticleLanguage = {
  code: 'zh',
  letters: /\p{Script=Han}/gu,
  furniture: {
    legal: {
      opens: '版[权權]所有; 未[经經](?:授[权權]|[许許]可)[^。]{0,20}不得',
      holds: '版权所有',
    },
    newsletter: {
      opens: '[订訂][阅閱]$',
    },
    account: {
      opens: '登[录錄]$; 注册$',
    },
    share: {
      whole: '分享; 转发; 微信; 微博',
    },
    comments: {
      opens: '[评評][论論]区?$',
    },
    advertisement: {
      whole: '广告; 廣告; 推广',
    },
    related: {
      opens:
        '关连; 相关; (?:热门|熱門|推荐|推薦)(?:阅读|閱讀|文章|新闻|新聞|)$; 延伸[阅閱][读讀]; 更多(?:新闻|新聞|文章|内容|)$',
    },
    navigation: {
      whole: '首页; 首頁; 新闻; 新聞; 菜单; 搜索',
    },
  },
}
