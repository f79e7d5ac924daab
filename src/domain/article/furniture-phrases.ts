import type { AsideKind } from './article.ts'

/**
 * What the furniture of a page says, by the reason for which it is set aside. The words are those of
 * many sites, in the languages of the press that we have seen; a phrase belongs here when a reader would
 * say of the line alone that it is not the article. Each is a regular expression; a semicolon stands between two.
 *
 * `whole`: the line says this and no more. `opens`: a short line that begins so. `holds`: a line of any
 * length that says so anywhere; only for words that no article uses of itself.
 */
export type Phrases = {
  readonly why: AsideKind
  readonly whole?: string
  readonly opens?: string
  readonly holds?: string
}

export const FURNITURE: readonly Phrases[] = [
  {
    why: 'consent',
    opens: `
      manage (?:my )?(?:cookies|consent|preferences); your privacy; (?:reject|accept|allow|decline) all(?: cookies)?$; i agree\\b;
      cookies?$; ein klick für den datenschutz;
      (?:cookie|クッキー)(?:の(?:使|利)用|を(?:使|利)用|ポリシー)`,
    holds: `
      we use cookies; uses? cookies; use of cookies; cookie (?:policy|settings|preferences|consent|notice);
      accept (?:all )?cookies; consent to (?:the|our|receive|receiving);
      cookies? (?:akzeptieren|zulassen|nutzen|verwenden); verwende[nt] (?:wir )?cookies;
      utilis(?:e|ons) des cookies; utilizamos cookies; uso de cookies; utilizza(?:mo)? (?:i )?cookie;
      personenbezogene daten; external content; extern(?:er|en|e) inhalte?; empfohlener redaktioneller inhalt; contenu externe; data privacy; datenschutzeinstellungen`,
  },
  {
    why: 'legal',
    opens: `
      (?:©|\\(c\\)|copyright\\b); disclaimer; impressum; datenschutz; mentions légales; aviso legal; terms\\b;
      privacy\\b; registered (?:in|office|number); published by [^.]* (?:ltd|limited|inc)\\b; affiliate\\b;
      politique de confidentialité; agb$; this material may not; licen[sc]e this (?:article|content);
      reprints?(?: (?:and|&) permissions)?$; do not sell;
      著作権(?:について)?$; 利用規約(?:$|・|に同意); プライバシー・?ポリシー; 個人情報(?:の取り?扱い|保護方針|について)(?:$|・); 特定商取引法に基づく; 無断(?:複製|使用|複写)(?:を禁|・|は); 版[权權]所有; 未[经經](?:授[权權]|[许許]可)[^。]{0,20}不得; 저작권자 ?[(:ⓒ©]; 무단 ?전재; 개인정보 ?(?:처리|취급)방침`,
    holds: `
      all rights reserved; rights reserved; (?:article|document|material|content) is subject to copyright; alle rechte vorbehalten; tous droits réservés;
      todos los derechos reservados; tutti i diritti riservati; todos os direitos reservados;
      may not be (?:published|reproduced|copied); reproduction (?:in whole|of this|is);
      terms (?:of|and) (?:use|service|conditions); privacy (?:policy|notice|statement);
      affiliate (?:links?|commission|disclosure); earn (?:a |an |us )?(?:small )?(?:affiliate )?commission;
      все права защищены; wszelkie prawa zastrzeżone; tüm hakları saklıdır; alle rettigheter;
      alle rettigheder; alla rättigheter; alle rechten voorbehouden; не несет ответственности; 無断転載; 版权所有`,
  },
  {
    why: 'donation',
    opens: `
      (?:please )?donate\\b; make a (?:one-time |monthly )?(?:donation|contribution|gift); help (?:us )?fund\\b;
      support (?:our|us|the (?:guardian|work)|independent|quality)\\b; fund (?:our|us|the)\\b;
      (?:jetzt )?spenden; unterstützen sie (?:uns|unser); faites? un don; soutenez[- ];
      haz (?:una donación|un donativo); become a (?:supporter|patron|member|sustainer); chip in;
      give (?:today|now|monthly)$; contribute(?: now)?$; buy (?:me|us) a coffee; dona(?: ahora)?$; sostieni;
      поддержите; wesprzyj`,
    holds: `
      tax[- ]deductible; please consider (?:donating|supporting|making|a donation); make a donation;
      reader[- ]supported; via paypal`,
  },
  {
    why: 'newsletter',
    opens: `
      sign[- ]?up (?:for|to|now|here|today); subscribe (?:to|now|here|today|for);
      get (?:the|our|all the|your|more)[^.]{0,60}(?:newsletter|inbox|e-?mail|daily|weekly|alerts?);
      newsletters?\\b;
      join (?:our|the|\\d)[^.]{0,40}(?:mailing|newsletter|subscribers|readers|list|whatsapp|telegram);
      enter your e-?mail; e-?mail (?:address|updates?)\\b; your e-?mail; (?:jetzt )?(?:zum |den )?newsletter\\b;
      abonnez[- ]vous; suscríbete; suscr[ií]base; iscriviti; inscrivez[- ]vous; assine\\b; schrijf je in;
      meld (?:je|u) aan; tilmeld dig; receive (?:our|the|daily|weekly|exclusive); never miss;
      don.t miss (?:a|out|the|any); stay (?:up to date|informed|in the know|connected|updated); the best of;
      delivered (?:to|straight); подписывайтесь; подпишитесь; follow (?:us|him|her|them|me|our|@|on|the);
      get (?:notified|breaking news|started); (?:download|click to get) (?:the|our) [^.]*app; turn on notifications;
      подписаться;
      (?:メルマガ|メールマガジン|ニュースレター)(?:の?登録|$); 뉴스레터(?: ?(?:신청|구독)|$); [订訂][阅閱]$`,
    holds: `
      
      sign[- ]?up (?:for|to) (?:our|the|your|a|this)[^.]{0,60}(?:newsletter|e-?mail|update|alert|briefing|free);
      newsletter anmelden; (?:to|in|meet) your inbox; dans votre boîte;
      subscribe to (?:our|the|my)[^.]{0,60}(?:newsletter|channel|feed|podcast|list); unsubscribe;
      our (?:daily|weekly|free)[^.]{0,30} (?:newsletter|e-?mail); mailing list; newsletter sign; through your letterbox;
      subscribe to (?:continue|read|unlock); follow us on; whatsapp channel; google news feed`,
  },
  {
    why: 'account',
    opens: `
      (?:log|sign)[- ]?(?:in|out|on|off)\\b; register\\b[^.]{0,20}$; (?:my |your )?account$;
      create (?:an|your|a free) (?:free )?account; forgot(?:ten)? (?:your )?password;
      already (?:a|have|an|registered|subscribed); subscribe$; subscriptions?$;
      my (?:profile|bookmarks|saved); anmelden$; einloggen; registrieren; se connecter; connexion$;
      iniciar sesión; accedi$; inloggen; logg inn; log ind; abonnieren$; abo$; s.abonner; войти;
      become a member; subscribers? only; reserved for subscribers; join .{2,40} for access to; save (?:article|story|for later); saved?$;
      bookmark; zaloguj; üye ol; giriş; logga in; remember me$; premium$; unlock (?:this|the) ;
      (?:この|本)(?:記事|コンテンツ)は[^。]{0,10}(?:会員|有料|購読); (?:有料|無料)?会員(?:登録(?:$|する$|は|が必要)|限定(?:$|記事|です)|になると); ログイン(?:$|する$|して|は); 新規登録(?:$|は); 購読(?:する|申し込み|のご案内)$; 登[录錄]$; 注册$; 로그인(?:$| ?후); 회원 ?가입$`,
    holds: `
      already a subscriber; to continue reading; réservé aux abonnés; start your (?:free )?trial`,
  },
  {
    why: 'share',
    whole: `
      share; tweet; pin(?: it)?; post; e-?mail; print; copy(?: link| url)?; link copied!?; whats ?app;
      facebook; twitter; x; instagram; youtube; linked ?in; reddit; telegram; pinterest; messenger; flipboard;
      tumblr; bluesky; threads; mastodon; tiktok; snapchat; rss; viber; vkontakte; line; sms; like; likes?;
      gift(?: article)?; teilen; drucken; merken; partager; imprimer; compartir; imprimir; condividi; stampa;
      delen; del; dela; jaa; поделиться; udostępnij; paylaş; bagikan; mail; kopieren; link kopieren;
      enlace copiado; x \\(twitter\\); facebook messenger; more options; embed;
      シェア; シェアする; ツイート; ポスト; 共有; 印刷; リンクをコピー; ブックマーク; 分享; 转发; 微信; 微博; 공유; 공유하기; 복사`,
    opens: `
      share (?:this|on|via|with|by|to|article|story|page|full|using|it|your|facebook|icon|link|now|the);
      click to (?:share|print|email); tweet this; e-?mail (?:this|to|a link); print this;
      copy (?:this |the )?(?:link|url); link copied; pin (?:it|this); save this;
      auf (?:facebook|twitter|x|whatsapp|linkedin); per (?:mail|e-mail|whatsapp); partager\\b; compartir\\b;
      condividi\\b; artikel (?:teilen|drucken|merken|kopieren|anhören); auf .{2,12} teilen; del (?:på|artikel);
      dela (?:på|artikel); deel\\b; send (?:this|via|by|to); open in; like this; loading\\.*$; bookmarks?$;
      поделиться;
      (?:facebook|twitter|whatsapp|linkedin|pinterest|email|reddit|x) (?:facebook|twitter|whatsapp|linkedin|pinterest|email|reddit|x|share|logo|icon)\\b;
      \\d+ shares?$; shares?:?$; shareclose; add (?:us )?as (?:a )?preferred`,
  },
  {
    why: 'comments',
    opens: `
      (?:\\d+ )?comments?(?: \\(?\\d+\\)?| on\\b|:|$);
      (?:leave|post|write|add|view|show|read|join|load|see|hide|submit)(?: a| all| the| your| more| \\d+)? (?:comments?|reply|conversation|discussion|replies|responses?)\\b;
      repl(?:y|ies)$; reply to\\b; report (?:this )?comment; cancel reply; your e-?mail address will not;
      required fields are; (?:name|e-?mail|website|comment) ?\\*; kommentare?\\b[^.]{0,12}$;
      commentaires?\\b[^.]{0,12}$; comentarios?\\b[^.]{0,12}$; commenti?\\b[^.]{0,12}$;
      komment(?:ar|arer|era)\\b[^.]{0,12}$; reacties?\\b[^.]{0,12}$; комментари[ий]; yorum; komentar; upvote;
      log in to comment; have your say; what do you think\\??; save my name; most (?:liked|recent|helpful)$;
      \\d+ (?:thoughts?|responses?|replies) (?:on|to)\\b; sort by; be the first to comment;
      community guidelines; antworten$; répondre$; responder$; oldest$; newest$;
      コメント(?:する|を(?:書く|見る|読む|投稿する)|一覧|)$; [评評][论論]区?$; 댓글(?: ?\\d+| ?(?:쓰기|달기|보기)|)$`,
    holds: `
      this comment (?:has been|was); moderat(?:ed|ion) (?:policy|of comments);
      comments (?:are closed|section is|have been)`,
  },
  {
    why: 'media',
    whole: `
      play; pause; mute; unmute; full ?screen; view image in fullscreen; expand; close; next; previous; prev;
      image; photo; photos; gallery; video; watch; watch now; listen; listen now; caption; captions;
      enlarge(?: image)?; zoom; replay; settings; volume; live; audio; bild; foto; fotos; bilder; galerie;
      slideshow; view gallery; show caption; hide caption; toggle caption; download; media caption;
      image caption; open image modal; \\d{1,2}:\\d{2}(?: ?/ ?\\d{1,2}:\\d{2})?; \\d{1,3} ?(?:/|of) ?\\d{1,3}`,
    opens: `
      play (?:video|audio|this|the|now|episode); watch(?: now| the video| video|:| more:);
      listen (?:to|now|:); video(?: player|:| caption| loading|duration); loading (?:video|audio|the);
      view (?:gallery|full image|photos|image); click (?:to|here to) (?:enlarge|play|view|expand|see);
      your browser; enable javascript; this (?:video|audio|content|browser) (?:is|can|could|does); duration;
      scroll (?:down|to); tap to; swipe; embedded? (?:video|content); an error (?:has )?occurred; slide \\d;
      photo \\d+ of; image \\d+ of; see (?:full )?(?:gallery|photos); current time; stream type; seek to;
      playback; picture-in-picture; get the audio; seconds of \\d; this article is available in audio; ouvir;
      escuchar; hören;
      (?:写真|画像)を拡大; 拡大(?:する|画像)?$; 動画を再生; 再生$`,
    holds: `
      please (?:enable|turn on|activate) javascript; javascript (?:is|to be|enabled|must);
      does not support (?:the )?(?:audio|video|html5); modal window; video unavailable; html5 audio; video has failed to load; try refreshing your browser`,
  },
  {
    why: 'advertisement',
    whole: `
      ad; ads; advertisement; advertisements; advertising; advert; sponsored; sponsored content; anzeige;
      werbung; publicité; publicidad; pubblicità; publicidade; advertentie; reklama; реклама; reklam; annonce;
      annons; annonse; annonsørinnhold; annonsinnehåll; iklan; mainos; 広告; 광고; promoted; promotion; paid content;
      广告; 廣告; 推广; pr`,
    opens: `
      (?:advertisement|advertising|anzeige|werbung|publicité|publicidad) ?[-–—(:|]; story continues;
      article continues; (?:continue|keep) reading; scroll (?:down )?(?:to continue|for more);
      after newsletter promotion; skip (?:past|ad|advertisement); remove ads; report (?:this )?ad;
      sponsored (?:by|stories|links); continues? (?:after|below); artikel (?:wird|geht) ;
      advertise(?: with us)?$; der artikel wird; paid for by; from our (?:sponsors?|partners?);
      promoted (?:stories|content); lesen sie weiter; läs (?:mer|också|även) efter;
      thank you for (?:reading|registering|subscribing); we noticed you.re; ad ?block`,
    holds: `
      continues? (?:below|after) (?:this )?(?:ad|advertisement); ad ?blocker;
      recommended by (?:outbrain|taboola)`,
  },
  {
    why: 'related',
    whole: `
      trending; latest; popular; featured; headlines; opinion; editor.?s?.? picks?; keywords; mehr zum thema;
      topics; tags; related; recommended; themen; schlagwörter; etiquetas; top stories; más; see more;
      in case you missed it; vis mer; vis mindre; mehr anzeigen; weniger anzeigen; afficher (?:plus|moins); voir (?:plus|moins); ver (?:más|menos|mais); mostra (?:altro|tutto); toon meer; visa (?:mer|mindre); näytä lisää; zobrazit (?:vše|více); pokaż (?:więcej|mniej); показать (?:ещё|еще); daha fazla göster`,
    opens: `
      latest (?:news|stories|articles|posts|from|headlines|videos|in);
      related(?: (?:articles?|stories|story|content|posts?|links?|topics?|news|tags?|items|video|coverage|reading|quotes|companies|searches)|:|$);
      recommended(?: (?:for|stories|reading|articles|videos)|:|$); people (?:are )?also (?:read|ask|view|bought|search);
      most (?:read|popular|viewed|shared|commented|watched|recent);
      trending(?: (?:now|stories|topics|on|articles)|:|$);
      popular (?:now|stories|posts|articles|on|in|topics);
      more (?:from|on|in|stories|news|like|about|for|articles|to|top|by|posts|videos|coverage|headlines|reading)\\b[^.]{0,60}$;
      read (?:more|also|next|the full|this|full|our|on|original|it|all)\\b; see (?:also|more|all|related)\\b;
      you (?:may|might) (?:also )?(?:like|enjoy|be interested|have missed); up next;
      next (?:article|post|story|up); previous (?:article|post|story); also (?:read|on|in|see)\\b[^.]{0,8};
      top (?:stories|news|articles|posts|picks); further reading; explore more; must[- ]read; don.t miss;
      what to (?:read|know|watch) next; view (?:more|all); show more; load more; filed under; tags?(?: ?:|$);
      topics?(?: ?:|$); categor(?:y|ies)\\b[^.]{0,30}$; posted in\\b; in this (?:article|story)$; check out\\b;
      lesen sie (?:auch|mehr|hier); mehr (?:zum|lesen|von|zu|aus|dazu)\\b[^.]{0,40}$;
      lire (?:aussi|la suite|également); à lire; sur le même; leer (?:más|también); lee también;
      te puede interesar; noticias relacionadas; leggi anche; leia (?:mais|também); lees (?:ook|meer);
      les (?:også|mer); læs (?:også|mere); läs (?:också|mer|även|vidare); czytaj (?:też|także|więcej);
      читайте; zobacz (?:też|także|również); meistgelesen; auch interessant; verwandte; das könnte;
      weitere (?:artikel|themen|meldungen|nachrichten); les plus lus; lo más; più letti; mais lidas;
      meest gelezen; mest (?:läst|lest|læst); baca juga; по теме; ilgili; relacionad; temas(?: ?:|$);
      over in (?:the|our); (?:关连|相关|関連|関係); 관련;
      あわせて読みたい; おすすめ(?:記事|の|$); 人気(?:記事|ランキング)$; (?:アクセス)?ランキング$; (?:最新|新着)(?:記事|ニュース)(?:一覧)?$; もっと(?:見る|読む)$; 続きを(?:読む|見る)$; 一覧(?:を見る|へ)?$; こちらもおすすめ; (?:热门|熱門|推荐|推薦)(?:阅读|閱讀|文章|新闻|新聞|)$; 延伸[阅閱][读讀]; 更多(?:新闻|新聞|文章|内容|)$; 많이 본 (?:기사|뉴스); (?:인기|추천) ?(?:기사|뉴스)$`,
    holds: `
      click here (?:to|for); for more (?:stories|news|from)[^.]{0,30}(?:click|visit|follow|sign)`,
  },
  {
    why: 'notice',
    opens: `
      downloading\\b; please wait;
      this (?:article|story|post|page|content|piece|material) (?:is|was|has been|first|originally|contains|appear(?:s|ed)|may|includes)\\b;
      this is an archived; skip to\\b; jump (?:to|directly); back to\\b; zum (?:inhalt|hauptinhalt);
      aller au contenu; saltar al; ir al; vai al; direkt zum; hopp til; spring (?:naar|til); gå til;
      hoppa till;
      an official website of; here.s how you know; official websites use; secure \\.gov websites;
      you (?:are|have) (?:currently|reached|been|viewing|using|read|reading|logged|offline|\\d|used);
      estimated reading; reading time; \\d+ ?[-–]?\\d* ?(?:min|mins|minute|minutes)\\b(?:\\.? read)?$;
      \\d+ ?min\\p{L}*\\.? (?:lesezeit|de lecture|de lectura|di lettura|de leitura|leestijd|lesetid|läsning)$;
      read(?:ing)? time; lesezeit; temps de lecture; tiempo de lectura; tempo di lettura; leestijd; lesetid;
      läsningstid; \\d+ (?:views?|reads?|words)$; views?:; updated? (?:every|as|with); breaking news$;
      we (?:have|recommend|noticed) (?:updated|using|you|that you); upgrade (?:your|to);
      report (?:an? )?(?:error|typo|correction|problem|this); see something wrong;
      see our (?:ethics|editorial); why (?:you can )?trust; got a (?:tip|story|confidential);
      send (?:us )?(?:a )?tips?; contact (?:us|the author|the reporter|support);
      have (?:a|you got a|you) (?:tip|story|news|question|got); do you have (?:a|any|information);
      text (?:size|resize); font size; search$; this site; our (?:standards|journalism|editorial);
      fact[- ]check(?:ed)? by; article contains; write to [^.]{0,40}(?:at|@); generated by; machine translat;
      ai[- ]generated;
      本文へ$; ページの?(?:先頭|トップ)(?:へ|に戻る|)$`,
    holds: `
      over \\d+ (?:years?|months?)(?:,? \\d+ months?)? old; is (?:more than|over) \\d+ (?:years?|months?) old;
      works? (?:better|best) (?:in|with) (?:a |the )?(?:modern )?browser; page (?:not found|you requested);
      captcha; please (?:wait|try again); something went wrong`,
  },
  {
    why: 'navigation',
    whole: `
      menu; home; search; news; sport; sports; business; world; politics; opinion; culture; lifestyle; tech;
      technology; science; health; entertainment; travel; weather; more; contact; contact us; about; about us;
      über uns; wir über uns; kontakt; qui sommes-nous; nous contacter; quiénes somos; sobre nosotros; contacto; chi siamo; contatti; quem somos; over ons; om oss; om os; o nas; о нас;
      help; faq; careers; jobs; sitemap; site map; advertise; staff; podcasts?; shop; store; events; topics;
      sections; explore; back; top; up; edition; english; deutsch; français; español; startseite; accueil;
      inicio; home page; suche; suchen; recherche; buscar; cerca; zoeken; menü; menú; søk; sök; поиск; меню;
      главная; follow; following; services; resources; company; blog; quick links; search for:?; go; submit;
      send; ok; cancel; yes; no; or; and; all; filter; apps?; magazine;
      ホーム; トップ; トップページ; メニュー; 検索; ニュース; 社会; 政治; 経済; 国際; スポーツ; 文化; 天気; お問い合わせ; 会社概要; 首页; 首頁; 新闻; 新聞; 菜单; 搜索; 홈; 메뉴; 검색; 뉴스; 정치; 경제; 사회; 문화`,
    opens: `
      
      (?:main|toggle|open|close|site|primary|secondary|mobile|hide|show) (?:menu|navigation|nav|search|sidebar|submenu);
      navigation\\b; search (?:for|the|this|query|site|our|input|here|results); sections?(?: menu|:);
      breadcrumbs?; return to\\b; go to\\b; expand/collapse; you are here; advertise with;
      all (?:sections|topics|news|categories)$; find (?:us|a)\\b[^.]{0,20}$; select (?:a|your)\\b;
      choose (?:a|your)\\b; switch to; edition\\b`,
  },
]
