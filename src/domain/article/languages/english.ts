import type { ArticleLanguage } from '../language.ts'
import { ENGLISH_FURNITURE } from './english-furniture.ts'

export const ENGLISH: ArticleLanguage = {
  code: 'en',
  months: 'january february march april may june july august september|sept october november december',
  stopWords: 'the of and to in that is was for with on as it by at from have be this are has not they which',
  furniture: ENGLISH_FURNITURE,
  pageWords: {
    legal: `
      rights reserved; all rights; privacy; policy; terms of; of use; of service; terms and; copyright; llc; ltd; inc;
      trademark; trademarks; registered trademark; permission; written permission; reproduced; distributed;
      redistributed; transmitted; rewritten; republished; disclaimer; disclosure; conditions; agreement; accept;
      agree; consent; cookie; cookies; browser; opt out; not sell; personal information; personal data; personal info;
      preferences; third party; third parties; accessibility; notice; liability; legal; affiliate; affiliates;
      may earn; commission; purchased through; newspapers; subsidiary; division of; compliance`,
    subscribe: `
      newsletter; newsletters; inbox; subscribe; subscriber; subscribers; subscribing; subscription; subscriptions;
      unsubscribe; sign up; signing up; signed up; sign in; log in; login; logged in; register; registration; account;
      e mail; email; email address; your email; password; delivered to; receive; alerts; notifications; trial;
      premium; unlimited; membership; free access; full access; digital access; to continue; continue reading; unlock;
      donate; donation; donations; contribute; tax deductible; support our; help us; exclusive; app; download`,
    share: `
      share; sharing; follow; followers; follow us; tweet; comment; comments; commenting; commented; reply; replies;
      like this; likes; upvote; posted by; moderated; moderation; moderators; profile; bookmark; print; copy link;
      click; clicking; click here; click to; link; links; opens in; new window; new tab; skip to; website; webpage`,
    related: `
      read more; read also; read next; read our; see also; see more; view all; view more; load more; show more;
      learn more; find out; check out; related; trending; recommended; popular; most read; latest news; more from;
      more stories; more news; top stories; this week's; featured; editor's; editors; headlines; coverage; up next;
      you may; may like; might like; recent posts; previous; next; category; categories; tags; topics; archive;
      archives; podcast; podcasts; newsroom; advertise; advertisement; advertising; sponsored; partner; partners;
      shop; deals; coupon; coupons; sale; shipping; contact us; about us; careers; jobs; menu; search; home; sitemap;
      site; our site; this site`,
    credit: `
      ap photo; photo by; photos by; photo; photograph; photographer; courtesy; courtesy of; image; images;
      file photo; illustration; pictured; credit; via reuters; screenshot; speaks during; left; right; seen here`,
  },
}
