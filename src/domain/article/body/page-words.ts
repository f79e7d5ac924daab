import { wordsOf } from '#domain/text/words.ts'

/**
 * Words by which a page speaks of itself, its business and its readers, in the languages of the press.
 * One of them is no proof, an article may be about cookies; their share of a line tells more than any phrase.
 * Two words with a space are a pair that stands together. Commas part.
 */
const WORDS: Readonly<Record<PageWords, string>> = {
  legal: `rights reserved, all rights, privacy, policy, terms of, of use, of service, terms and, copyright, llc, ltd, inc,
    gmbh, trademark, trademarks, registered trademark, permission, written permission, reproduced, distributed,
    redistributed, transmitted, rewritten, republished, disclaimer, disclosure, conditions, agreement, accept, agree,
    consent, cookie, cookies, browser, opt out, not sell, personal information, personal data, personal info,
    preferences, recaptcha, third party, third parties, accessibility, notice, liability, legal, affiliate, affiliates,
    may earn, commission, purchased through, newspapers, subsidiary, division of, compliance,
    rechte vorbehalten, datenschutz, datenschutzerklärung, impressum, nutzungsbedingungen, agb, einwilligung,
    einstellungen, inhalte, webseite, personenbezogene, zustimmung, drittanbieter,
    droits réservés, confidentialité, mentions légales, données personnelles, conditions générales, consentement,
    derechos reservados, privacidad, aviso legal, datos personales, términos, diritti riservati, informativa,
    direitos reservados, privacidade, voorbehouden, privacybeleid, voorwaarden, rättigheter, integritetspolicy,
    rettigheter, rettigheder, personvern, prawa zastrzeżone, prywatności, regulamin, práva vyhrazena, saklıdır, gizlilik,
    все права, защищены, конфиденциальности, redaktionsschluss`,
  subscribe: `newsletter, newsletters, inbox, subscribe, subscriber, subscribers, subscribing, subscription,
    subscriptions, unsubscribe, sign up, signing up, signed up, sign in, log in, login, logged in, register, registration,
    account, e mail, email, email address, your email, password, delivered to, receive, alerts, notifications, trial,
    premium, unlimited, membership, free access, full access, digital access, to continue, continue reading, unlock,
    donate, donation, donations, contribute, tax deductible, support our, help us, exclusive, app, download,
    abo, abonnieren, abonnement, abonnenten, anmelden, registrieren, kostenlos, kündigen, monatlich, testen, probeabo,
    konto, posteingang, freischalten, abonnez, abonnés, inscrivez, inscription, connectez, gratuit, boîte mail,
    suscríbete, suscriptores, suscripción, boletín, regístrate, correo electrónico, iscriviti, abbonati, abbonamento,
    registrati, assine, assinante, assinantes, cadastre, inschrijven, abonneer, nieuwsbrief, prenumerera, prenumerant,
    nyhetsbrev, abonner, nyhedsbrev, subskrypcja, prenumerata, zaloguj, předplatné, přihlaste, abone, abonelik, bülten,
    подписка, подписаться, подпишитесь, рассылка, tilaa, tilaajille, uutiskirje, 会員, 登録, 購読, 有料, 無料, 구독, 회원`,
  share: `share, sharing, facebook, twitter, instagram, linkedin, whatsapp, pinterest, youtube, reddit, telegram,
    tiktok, flipboard, bluesky, follow, followers, follow us, tweet, comment, comments, commenting, commented, reply,
    replies, like this, likes, upvote, posted by, moderated, moderation, moderators, profile, bookmark, print, copy link,
    click, clicking, click here, click to, link, links, opens in, new window, new tab, skip to, website, webpage,
    teilen, kommentar, kommentare, kommentieren, drucken, merken, netiquette, partager, commentaire, commentaires,
    compartir, comentarios, comentario, condividi, commenti, compartilhar, comentários, reageer, reacties, delen, dela,
    kommentarer, udostępnij, komentarze, sdílet, paylaş, yorum, поделиться, комментарии, комментарий`,
  related: `read more, read also, read next, read our, see also, see more, view all, view more, load more, show more,
    learn more, find out, check out, related, trending, recommended, popular, most read, latest news, more from,
    more stories, more news, top stories, this week's, featured, editor's, editors, headlines, coverage, up next,
    you may, may like, might like, recent posts, previous, next, category, categories, tags, topics, archive, archives,
    podcast, podcasts, newsroom, advertise, advertisement, advertising, sponsored, partner, partners, shop, deals, coupon,
    coupons, sale, shipping, contact us, about us, careers, jobs, menu, search, home, sitemap, site, our site, this site,
    lesen sie, lesen, mehr zum, auch interessieren, startseite, nachrichten, meistgelesen, themen, überblick, mediathek,
    anzeige, lire aussi, à lire, lea también, más leídas, te puede, leggi anche, leia também,
    leia mais, lees ook, lees meer, les også, läs mer, läs också, læs også, czytaj, zobacz, čtěte, oku, haberler,
    читайте, новости, lue myös, 関連, 記事, 一覧, 관련, 기사`,
  credit: `getty, getty images, ap photo, photo by, photos by, photo, photograph, photographer, courtesy, courtesy of,
    image, images, file photo, afp, shutterstock, istock, illustration, pictured, credit, via reuters, reuters, screenshot,
    speaks during, left, right, seen here, foto, fotos, bild, bilder, archivbild, symbolbild, crédit, photographie, imago,
    dpa, quelle, archivo, cortesía, immagine, beeld, fotograf, zdjęcie, fot, фото, 写真, 撮影, 사진`,
}

export type PageWords = 'legal' | 'subscribe' | 'share' | 'related' | 'credit'
export const PAGE_WORDS: readonly PageWords[] = ['legal', 'subscribe', 'share', 'related', 'credit']

const CLASSES = new Map(
  PAGE_WORDS.flatMap((name) =>
    WORDS[name].split(',').map((said): [string, PageWords] => [wordsOf(said).join(' '), name]),
  ),
)
// A longer line is an article's own, or says it in its first words.
const LOOKED_AT = 120

/** How many words of each class stand in the words of a line. */
export function countPageWords(words: readonly string[]): Readonly<Record<PageWords, number>> {
  const counts = { legal: 0, subscribe: 0, share: 0, related: 0, credit: 0 }
  let before = ''
  for (const word of words.slice(0, LOOKED_AT)) {
    const said = word.toLowerCase()
    const pair = CLASSES.get(`${before} ${said}`)
    const single = CLASSES.get(said)
    if (pair) counts[pair]++
    if (single) counts[single]++
    before = said
  }
  return counts
}
