import type { ArticleLanguage } from '../language.ts'

export const CHINESE: ArticleLanguage = {
  code: 'zh',
  letters: /\p{Script=Han}/gu,
  glued: true,
  furniture: {
    whole: {
      share: '分享; 转发; 微信; 微博',
      advertisement: '广告; 廣告; 推广',
      navigation: '首页; 首頁; 新闻; 新聞; 菜单; 搜索',
    },
    opens: {
      share: '分享(?:到|至|[给給])[^。]{0,12}$',
      legal: '版[权權]所有; 未[经經](?:授[权權]|[许許]可)[^。]{0,20}不得',
      newsletter: '[订訂][阅閱]$',
      account: '登[录錄]$; 注册$',
      comments: '[评評][论論]区?$',
      related:
        '关连; 相关; (?:热门|熱門|推荐|推薦)(?:阅读|閱讀|文章|新闻|新聞|)$; 延伸[阅閱][读讀]; 更多(?:新闻|新聞|文章|内容|)$; (?:阅读|閱讀|查看|了解)(?:更多|全文)(?:$|[：:]); 展[开開]全文$',
    },
    holds: {
      legal: '版权所有',
    },
  },
  // Bylines whose words no space parts
  hanAuthor: '记者; 記者; 责编; 責編; 责任编辑; 编辑; 作者',
  noHanAuthor: '[会會团団们們从從在了采採发發获獲问問说說]',
  noHanName: '监制; 摄影; 图',
  noHanNameEnds: '全文; 中文; 学习; 工会',
  // Days
  dayLabel: '发布; 發布',
  // Pictures
  pictureMadeBy: '摄; 攝',
  // Mails
  mailFrom: '发件人; 寄件者; 寄件人',
  mailTo: '收件人; 收件者; 抄送; 副本',
  mailDate: '发送时间; 日期; 寄件日期; 時間; 时间',
  mailSubject: '主题; 主旨; 主題',
}
