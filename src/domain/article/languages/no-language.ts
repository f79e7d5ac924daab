import type { ArticleLanguage } from '../language.ts'

/** What is said in all languages alike: names of sites and agencies, signs, letters of the trade. ISO 639-2 calls it zxx. */
export const NO_LANGUAGE: ArticleLanguage = {
  code: 'zxx',
  furniture: {
    legal: {
      opens: '©; \\(c\\)',
    },
    share: {
      whole: `
        whats ?app; facebook; twitter; x; instagram; youtube; linked ?in; reddit; telegram; pinterest; messenger;
        flipboard; tumblr; bluesky; threads; mastodon; tiktok; snapchat; rss; viber; vkontakte; line; sms;
        x \\(twitter\\); facebook messenger`,
      opens: `
        (?:facebook|twitter|whatsapp|linkedin|pinterest|email|reddit|x) (?:facebook|twitter|whatsapp|linkedin|pinterest|email|reddit|x|share|logo|icon)\\b`,
    },
    media: {
      whole: '\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?; \\d{1,3} ?/ ?\\d{1,3}',
    },
  },
  pageWords: {
    legal: 'recaptcha',
    share: `
      facebook; twitter; instagram; linkedin; whatsapp; pinterest; youtube; reddit; telegram; tiktok; flipboard;
      bluesky`,
    credit: 'getty; getty images; afp; shutterstock; istock; reuters; imago; dpa',
  },
}
