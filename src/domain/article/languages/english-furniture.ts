import type { Furniture } from '../language.ts'

/** What the furniture of a page says in English. */
export const ENGLISH_FURNITURE: Furniture = {
  whole: {
    share: `
      share; tweet; pin(?: it)?; post; e-?mail; print; copy(?: link| url)?; link copied!?; like; likes?;
      gift(?: article)?; mail; more options; embed`,
    media: `
      play; pause; mute; unmute; full ?screen; view image in fullscreen; expand; close; next; previous; prev; image;
      photo; photos; gallery; video; watch; watch now; listen; listen now; caption; captions; enlarge(?: image)?;
      zoom; replay; settings; volume; live; audio; slideshow; view gallery; show caption; hide caption;
      toggle caption; download; media caption; image caption; open image modal; \\d{1,3} ?of ?\\d{1,3}`,
    advertisement: `
      ad; ads; advertisement; advertisements; advertising; advert; sponsored; sponsored content; promoted; promotion;
      paid content`,
    related: `
      trending; latest; popular; featured; headlines; opinion; editor.?s?.? picks?; keywords; topics; tags; related;
      recommended; top stories; see more; in case you missed it`,
    navigation: `
      menu; home; search; news; sport; sports; business; world; politics; opinion; culture; lifestyle; tech;
      technology; science; health; entertainment; travel; weather; more; contact; contact us; about; about us; help;
      faq; careers; jobs; sitemap; site map; advertise; staff; podcasts?; shop; store; events; topics; sections;
      explore; back; top; up; edition; english; home page; follow; following; services; resources; company; blog;
      quick links; search for:?; go; submit; send; ok; cancel; yes; no; or; and; all; filter; apps?; magazine`,
  },
  opens: {
    consent: `
      manage (?:my )?(?:cookies|consent|preferences); your privacy; (?:reject|accept|allow|decline) all(?: cookies)?$;
      i agree\\b; cookies?$`,
    legal: `
      copyright\\b; disclaimer; terms\\b; privacy\\b; registered (?:in|office|number);
      published by [^.]* (?:ltd|limited|inc)\\b; affiliate\\b; this material may not;
      licen[sc]e this (?:article|content); reprints?(?: (?:and|&) permissions)?$; do not sell`,
    donation: `
      (?:please )?donate\\b; make a (?:one-time |monthly )?(?:donation|contribution|gift); help (?:us )?fund\\b;
      support (?:our|us|the (?:guardian|work)|independent|quality)\\b; fund (?:our|us|the)\\b;
      become a (?:supporter|patron|member|sustainer); chip in; give (?:today|now|monthly)$; contribute(?: now)?$;
      buy (?:me|us) a coffee`,
    newsletter: `
      sign[- ]?up (?:for|to|now|here|today); subscribe (?:to|now|here|today|for);
      get (?:the|our|all the|your|more)[^.]{0,60}(?:newsletter|inbox|e-?mail|daily|weekly|alerts?); newsletters?\\b;
      join (?:our|the|\\d)[^.]{0,40}(?:mailing|newsletter|subscribers|readers|list|whatsapp|telegram);
      enter your e-?mail; e-?mail (?:address|updates?)\\b; your e-?mail; receive (?:our|the|daily|weekly|exclusive);
      never miss; don.t miss (?:a|out|the|any); stay (?:up to date|informed|in the know|connected|updated);
      the best of; delivered (?:to|straight); follow (?:us|him|her|them|me|our|@|on|the);
      get (?:notified|breaking news|started); (?:download|click to get) (?:the|our) [^.]*app; turn on notifications`,
    account: `
      (?:log|sign)[- ]?(?:in|out|on|off)\\b; register\\b[^.]{0,20}$; (?:my |your )?account$;
      create (?:an|your|a free) (?:free )?account; forgot(?:ten)? (?:your )?password;
      already (?:a|have|an|registered|subscribed); subscribe$; subscriptions?$; my (?:profile|bookmarks|saved);
      become a member; subscribers? only; reserved for subscribers; join .{2,40} for access to;
      save (?:article|story|for later); saved?$; bookmark; remember me$; premium$; unlock (?:this|the)`,
    share: `
      share (?:this|on|via|with|by|to|article|story|page|full|using|it|your|facebook|icon|link|now|the);
      click to (?:share|print|email); tweet this; e-?mail (?:this|to|a link); print this;
      copy (?:this |the )?(?:link|url); link copied; pin (?:it|this); save this; send (?:this|via|by|to); open in;
      like this; loading\\.*$; bookmarks?$; \\d+ shares?$; shares?:?$; shareclose; add (?:us )?as (?:a )?preferred`,
    comments: `
      (?:\\d+ )?comments?(?: \\(?\\d+\\)?| on\\b|:|$);
      (?:leave|post|write|add|view|show|read|join|load|see|hide|submit)(?: a| all| the| your| more| \\d+)? (?:comments?|reply|conversation|discussion|replies|responses?)\\b;
      repl(?:y|ies)$; reply to\\b; report (?:this )?comment; cancel reply; your e-?mail address will not;
      required fields are; (?:name|e-?mail|website|comment) ?\\*; (?:up|down)vote; log in to comment; have your say;
      what do you think\\??; save my name; most (?:liked|recent|helpful)$;
      \\d+ (?:thoughts?|responses?|replies) (?:on|to)\\b; sort by; be the first to comment; community guidelines;
      oldest$; newest$`,
    media: `
      play (?:video|audio|this|the|now|episode); watch(?: now| the video| video|:| more:); listen (?:to|now|:);
      video(?: player|:| caption| loading|duration); loading (?:video|audio|the);
      view (?:gallery|full image|photos|image); click (?:to|here to) (?:enlarge|play|view|expand|see); your browser;
      enable javascript; this (?:video|audio|content|browser) (?:is|can|could|does); duration; scroll (?:down|to);
      tap to; swipe; embedded? (?:video|content); an error (?:has )?occurred; slide \\d; photo \\d+ of; image \\d+ of;
      see (?:full )?(?:gallery|photos); current time; stream type; seek to; playback; picture-in-picture;
      get the audio; seconds of \\d; this article is available in audio`,
    advertisement: `
      (?:advertisement|advertising) ?[-–—(:|]; story continues; article continues; (?:continue|keep) reading;
      scroll (?:down )?(?:to continue|for more); after newsletter promotion; skip (?:past|ad|advertisement);
      remove ads; report (?:this )?ad; sponsored (?:by|stories|links); continues? (?:after|below);
      advertise(?: with us)?$; paid for by; from our (?:sponsors?|partners?); promoted (?:stories|content);
      thank you for (?:reading|registering|subscribing); we noticed you.re; ad ?block`,
    related: `
      latest (?:news|stories|articles|posts|from|headlines|videos|in);
      related(?: (?:articles?|stories|story|content|posts?|links?|topics?|news|tags?|items|video|coverage|reading|quotes|companies|searches)|:|$);
      recommended(?: (?:for|stories|reading|articles|videos)|:|$);
      people (?:are )?also (?:read|ask|view|bought|search);
      most (?:read|popular|viewed|shared|commented|watched|recent);
      trending(?: (?:now|stories|topics|on|articles)|:|$); popular (?:now|stories|posts|articles|on|in|topics);
      more (?:from|on|in|stories|news|like|about|for|articles|to|top|by|posts|videos|coverage|headlines|reading)\\b[^.]{0,60}$;
      read (?:more|also|next|the full|this|full|our|on|original|it|all)\\b; see (?:also|more|all|related)\\b;
      you (?:may|might) (?:also )?(?:like|enjoy|be interested|have missed); up next; next (?:article|post|story|up);
      previous (?:article|post|story); also (?:read|on|in|see)\\b[^.]{0,8}; top (?:stories|news|articles|posts|picks);
      further reading; explore more; must[- ]read; don.t miss; what to (?:read|know|watch) next; view (?:more|all);
      show more; load more; filed under; tags?(?: ?:|$); topics?(?: ?:|$); categor(?:y|ies)\\b[^.]{0,30}$;
      posted in\\b; in this (?:article|story)$; check out\\b; over in (?:the|our)`,
    notice: `
      downloading\\b; please wait;
      this (?:article|story|post|page|content|piece|material) (?:is|was|has been|first|originally|contains|appear(?:s|ed)|may|includes)\\b;
      this is an archived; skip to\\b; jump (?:to|directly); back to\\b; an official website of; here.s how you know;
      official websites use; secure \\.gov websites;
      you (?:are|have) (?:currently|reached|been|viewing|using|read|reading|logged|offline|\\d|used);
      estimated reading; reading time; \\d+ ?[-–]?\\d* ?(?:min|mins|minute|minutes)\\b(?:\\.? read)?$;
      read(?:ing)? time; \\d+ (?:views?|reads?|words)$; views?:; updated? (?:every|as|with); breaking news$;
      we (?:have|recommend|noticed) (?:updated|using|you|that you); upgrade (?:your|to);
      report (?:an? )?(?:error|typo|correction|problem|this); see something wrong; see our (?:ethics|editorial);
      why (?:you can )?trust; got a (?:tip|story|confidential); send (?:us )?(?:a )?tips?;
      contact (?:us|the author|the reporter|support); have (?:a|you got a|you) (?:tip|story|news|question|got);
      do you have (?:a|any|information); text (?:size|resize); font size; search$; this site;
      our (?:standards|journalism|editorial); fact[- ]check(?:ed)? by; article contains; write to [^.]{0,40}(?:at|@);
      generated by; machine translat; ai[- ]generated`,
    navigation: `
      (?:main|toggle|open|close|site|primary|secondary|mobile|hide|show) (?:menu|navigation|nav|search|sidebar|submenu);
      navigation\\b; search (?:for|the|this|query|site|our|input|here|results); sections?(?: menu|:); breadcrumbs?;
      return to\\b; go to\\b; expand/collapse; you are here; advertise with; all (?:sections|topics|news|categories)$;
      find (?:us|a)\\b[^.]{0,20}$; select (?:a|your)\\b; choose (?:a|your)\\b; switch to; edition\\b`,
  },
  holds: {
    consent: `
      we use cookies; uses? cookies; use of cookies; cookie (?:policy|settings|preferences|consent|notice);
      accept (?:all )?cookies; consent to (?:the|our|receive|receiving); external content; data privacy`,
    legal: `
      all rights reserved; rights reserved; (?:article|document|material|content) is subject to copyright;
      may not be (?:published|reproduced|copied); reproduction (?:in whole|of this|is);
      terms (?:of|and) (?:use|service|conditions); privacy (?:policy|notice|statement);
      affiliate (?:links?|commission|disclosure); earn (?:a |an |us )?(?:small )?(?:affiliate )?commission`,
    donation: `
      tax[- ]deductible; please consider (?:donating|supporting|making|a donation); make a donation;
      reader[- ]supported; via paypal`,
    newsletter: `
      sign[- ]?up (?:for|to) (?:our|the|your|a|this)[^.]{0,60}(?:newsletter|e-?mail|update|alert|briefing|free);
      (?:to|in|meet) your inbox; subscribe to (?:our|the|my)[^.]{0,60}(?:newsletter|channel|feed|podcast|list);
      unsubscribe; our (?:daily|weekly|free)[^.]{0,30} (?:newsletter|e-?mail); mailing list; newsletter sign;
      through your letterbox; subscribe to (?:continue|read|unlock); follow us on; whatsapp channel; google news feed`,
    account: 'already a subscriber; to continue reading; start your (?:free )?trial',
    comments: `
      this comment (?:has been|was); moderat(?:ed|ion) (?:policy|of comments);
      comments (?:are closed|section is|have been)`,
    media: `
      please (?:enable|turn on|activate) javascript; javascript (?:is|to be|enabled|must);
      does not support (?:the )?(?:audio|video|html5); modal window; video unavailable; html5 audio;
      video has failed to load; try refreshing your browser`,
    advertisement: `
      continues? (?:below|after) (?:this )?(?:ad|advertisement); ad ?blocker; recommended by (?:outbrain|taboola)`,
    related: 'click here (?:to|for); for more (?:stories|news|from)[^.]{0,30}(?:click|visit|follow|sign)',
    notice: `
      over \\d+ (?:years?|months?)(?:,? \\d+ months?)? old; is (?:more than|over) \\d+ (?:years?|months?) old;
      works? (?:better|best) (?:in|with) (?:a |the )?(?:modern )?browser; page (?:not found|you requested); captcha;
      please (?:wait|try again); something went wrong`,
  },
}
