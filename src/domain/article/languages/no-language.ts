import type { ArticleLanguage } from '../language.ts'

/** What is said in all languages alike: names of sites and agencies, signs, letters of the trade. ISO 639-2 calls it zxx. */
export const NO_LANGUAGE: ArticleLanguage = {
  code: 'zxx',
  furniture: {
    whole: {
      share: `
        whats ?app; facebook; twitter; x; instagram; youtube; linked ?in; reddit; telegram; pinterest; messenger;
        flipboard; tumblr; bluesky; threads; mastodon; tiktok; snapchat; rss; viber; vkontakte; line; sms;
        x \\(twitter\\); facebook messenger`,
      media: '\\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?; \\d{1,3} ?/ ?\\d{1,3}',
    },
    opens: {
      legal: '©; \\(c\\)',
      share: `
        (?:facebook|twitter|whatsapp|linkedin|pinterest|email|reddit|x) (?:facebook|twitter|whatsapp|linkedin|pinterest|email|reddit|x|share|logo|icon)\\b`,
    },
  },
  pageWords: {
    legal: 'recaptcha',
    share: `
      facebook; twitter; instagram; linkedin; whatsapp; pinterest; youtube; reddit; telegram; tiktok; flipboard;
      bluesky`,
    credit: 'getty; getty images; afp; shutterstock; istock; reuters; imago; dpa',
  },
  // Bylines
  organisation: 'reuters',
  // Names of people
  andName: '&; \\+; \\/',
  notName: 'gmt; utc; est; edt; pst; twitter; facebook; instagram; linkedin',
  // Pictures
  credit: `
    (?:getty|shutterstock|istock|istockphoto|alamy|reuters|afp|epa|dpa|unsplash|pexels|wikimedia|imago|imago images|picture alliance|ap|efe|ansa|yonhap|kyodo|tass|xinhua|bloomberg|anadolu|keystone|belga|ritzau scanpix|scanpix|adobe stock|depositphotos|zuma|rex|nurphoto|wireimage|upi|pa wire|pa media|pa)(?: (?:images?|photos?|via [\\p{L} ]+|archive|agency))?(?:\\s?[/|,)]|$);
    ©`,
}
