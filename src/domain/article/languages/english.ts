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
  // Bylines
  made: `
    written; words; story; reported; posted; published; text; article; analysis; report; opinion; commentary;
    interview; reporting; review; reviewed; compiled; edited; created; author; authored; contributed; recipe`,
  madeAnd: 'and',
  by: 'by',
  byInside: '[Bb]y; BY',
  byGlued: 'by',
  author: 'authors?; text; words; story; reporter; writer; by',
  authorInside: 'Author',
  desk: `
    press; news; staff; editors?; team; agency; agencies; reporters?; writers?; desk; online; magazine; daily; times;
    post`,
  behindName: `
    staff; editor; reporter; correspondent; writer; contributor; columnist; journalist; for; in; on; at; as; hours?;
    minutes?; days?; min`,
  noNick: `
    the; an?; our; my; this; all; and; on; in; at; mail; e-mail; email; phone; default; admin; administrator; editor;
    guest`,
  checked: '(?:\\p{L}+ )?reviewed; edited; (?:\\p{L}+[ -])?checked',
  signed: 'author; text; written; posted; words; story; reporting',
  organisation: `
    press; news; times; post; agency; team; magazine; daily; media; journal; university; network; group; inc;
    institute; center; centre; desk; online; wire; staff; association; college; company; office; editors`,
  role: `
    staff; editor; reporter; correspondent; writer; contributor; columnist; journalist; producer; author; fellow;
    professor; director; analyst; founder; manager`,
  about: 'about',
  // Names of people
  andName: 'and; with',
  particles: 'st\\.?',
  notName: `
    the; this; that; our; your; my; we; you; how; why; what; when; where; who; is; in; at; on; for; of; to; by; from;
    updated?; published; posted; created; photos?; image; images; video; videos; more; read; share; staff; editors?;
    editor-in-chief; reporters?; correspondents?; writers?; contributors?; contributing; senior; chief; political;
    deputy; assistant; associate; managing; executive; freelance; freelancer; special; guest; columnist; journalist;
    producer; director; manager; founder; ceo; president; professor; author; authors; analyst; intern; follow; about;
    contact; home; search; menu; subscribe; newsletter; sign; log; january; february; march; april; may; june; july;
    august; september; october; november; december; jan; feb; mar; apr; jun; jul; aug; sept; sep; oct; nov; dec;
    monday; tuesday; wednesday; thursday; friday; saturday; sunday; mon; tue; wed; thu; fri; sat; sun; am; pm; live;
    latest; breaking; exclusive; analysis; comment; comments; review; reviews; interview; features?; advertisement;
    credit; source; tags; topics; english; news; sports?; world; politics; business; opinion; travel; tech;
    technology; science; health; entertainment; lifestyle; culture; money; education; environment; weather; climate;
    fashion; food; music; tv; illustrator; photographer; illustration; min; last; first; all; get; new; top; best;
    click; view; show; see; no; yes; not; with; as; his; her; it; if; but; an?; related; trending; popular; account;
    terms; privacy; policy; shop; store; jobs; help; press; release; reply; quote; hide; select; footer; navigation;
    captions?; previous; takeaways; e-?mail; login`,
  monthNames: 'Jan; April; May; June; August',
  notNameFirst: 'South; North; Latin; Middle; Front; Full; Download; Launch; Toggle',
  paperRole: `
    staff; editor; reporter; correspondent; writer; contributor; columnist; journalist; producer; political; senior;
    chief`,
  // Days
  ofMonth: 'of',
  ordinal: 'st; nd; rd; th',
  ordinalBehindMonth: 'st; nd; rd; th',
  monthGlued: `
    Jan(?:uary)?; Feb(?:ruary)?; Mar(?:ch)?; Apr(?:il)?; May; June?; July?; Aug(?:ust)?; Sept?(?:ember)?;
    Oct(?:ober)?; Nov(?:ember)?; Dec(?:ember)?`,
  onDay: 'on',
  atClockByName: 'at',
  dayLabel: 'published; updated; posted; last (?:modified|updated); modified; created; date; issue',
  dayLabelAlone: 'date; published; posted; last (?:updated|modified|edited); updated',
  published: 'published; posted; created; released; first published; issued; date; on',
  firstPublished: 'published; posted',
  updated: 'updated?; modified; edited; revised; reviewed; last',
  ago: '\\d+ ?(?:s|m|h|d|w|min|mins|minutes?|hours?|days?|weeks?|months?|years?) ago\\b',
  agoAlone: '\\d{1,2}\\s?(?:min(?:ute)?s?|h(?:our|r)?s?|d(?:ay)?s?|weeks?|months?|years?) ago\\b',
  issue: 'issue; no\\.; number',
  issueNumber: 'no\\.?; number',
  // What a page says of itself, and of comments
  this: 'this',
  entry: 'entry; post; article; page',
  was: 'was; is',
  said: 'says; said; writes; wrote',
  answer: 'reply',
  // What is no headline
  search: 'search',
  control: `
    what are you looking for; next (?:story|article|post)\\b; search (?:all|our|this)\\b;
    jump to (?:recipe|video|content|comments|section)\\b`,
  goesOn: 'more [>»]; read more; learn more',
  icon: '(?:open|close) icon',
  cookies: 'necessary; functional; performance; targeting; analytics; statistics; media; advertising; marketing',
  calls: '(?:sign up|subscribe|log in|register)(?: now| here| today| for free)?',
  minutes: 'read',
  // Pictures
  picture: `
    picture; photo; photos; photograph; photographs; photography; image; images; credit; illustration; graphic;
    screenshot; screengrab; courtesy; rep; source`,
  pictureGlued: 'Credit; Photo; Pic; Picture; Image; Photograph',
  pictureBy: 'by; credit; courtesy(?: of)?; via',
  inCredit: 'courtesy; of; the; by; via; and',
  credit: `
    pics?(?:\\s(?:by|credit|courtesy(?: of)?)\\b|\\s?[:/]);
    (?:ap|afp|reuters|file|handout|stock|press|pool|getty) (?:photo|image|picture)s?\\b`,
  sideTold: '(?:pictured |seen )?(?:far |second from )?(?:left|right|cent(?:er|re)|above|below); pictured[^,()]{0,30}',
  side: 'l; r',
  inRow: 'from left; left to right; l-r',
  inRowInBrackets: 'l-r; l to r; from left',
  // Mails
  mailFrom: 'from',
  mailTo: 'to; cc; bcc; reply-to; attachments?; importance',
  mailDate: 'date; sent',
  mailSubject: 'subject',
  // Sentences
  says: `
    sa(?:id|ys); t(?:old|ells); wr(?:ote|ites); add(?:ed|s); explain(?:ed|s); recall(?:ed|s); continue[ds];
    insist(?:ed|s); argue[ds]; note[ds]; ask(?:ed|s); repl(?:ied|ies)`,
  noSpeaker: `
    He; She; It; They; I; We; You; One; Who; The; A; An; This; That; But; And; As; Then; When; Later; Mr; Mrs; Ms; Dr`,
  you: 'you; your; yours',
  i: "i; i'm; i’m; me; my",
  we: 'our; us; we',
  asksYou: 'you; your',
  openers: 'but; and; so; or; then; still',
  askedInVain: `
    (?:respond(?:ed|ing)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?)\\b[^.]{0,60}\\b(?:requests?|messages?|inquir(?:y|ies)) (?:for|seeking) (?:further |additional )?(?:comments?|information);
    (?:declined|refused) (?:to|further|any) comment; (?:reached|available) for (?:further )?comment`,
}
