import type { AsideKind } from './article.ts'

/**
 * What is known of a language: its words, by what they say on a page. All but the code is optional.
 *
 * In `Phrases` a semicolon stands between two, each a regular expression; small letters mean capitals as well, but where a
 * topic says "as written". They hold on every page: one in one language carries furniture in another.
 */
export type ArticleLanguage = Words & {
  /** The first subtag of BCP 47. */
  readonly code: string
  /** The letters that it is told by where they are so much of a text; global. */
  readonly letters?: RegExp
  /** They are fewer than those that they stand among, as kana among Chinese characters. */
  readonly lettersAreFew?: boolean
  /** From January on, parted by spaces, forms of one month by a bar. From Unicode CLDR, gregorian, wide. */
  readonly months?: string
  /** The commonest short words, which no other language has as often; parted by spaces. */
  readonly stopWords?: string
  readonly furniture?: Furniture
  /**
   * Words by which a page speaks of itself, its business and its readers; no expressions. One of them is no proof, an
   * article may be about cookies; their share of a line tells more than any phrase. Two words are a pair that stands together.
   */
  readonly pageWords?: Readonly<Partial<Record<PageWords, Phrases>>>
  /** Nothing parts its words from those beside them, or endings are glued to them. */
  readonly glued?: boolean
}

export type Phrases = string

/** What is said on a topic, by topics. */
export type Words = BylineWords &
  UnspacedBylineWords &
  NameWords &
  DayWords &
  PageSpeech &
  HeadlineWords &
  PictureWords &
  MailWords &
  SentenceWords

export type PageWords = 'legal' | 'subscribe' | 'share' | 'related' | 'credit'

/** By the reason for which it is set aside; a phrase belongs here when a reader would say of the line alone that it is not the article. */
export type Furniture = {
  /** The line says this and no more. */
  readonly whole?: ByReason
  /** A short line that begins so. */
  readonly opens?: ByReason
  /** A line of any length that says so anywhere; only for words that no article uses of itself. */
  readonly holds?: ByReason
}

type ByReason = Readonly<Partial<Record<AsideKind, Phrases>>>

/** Who wrote it. */
type BylineWords = {
  /** What somebody did, before "by": "written". */
  readonly made?: Phrases
  /** Between two of those: "words and pictures by". */
  readonly madeAnd?: Phrases
  /** "By", where it opens a line. */
  readonly by?: Phrases
  /** The same inside a line, as written: "[Bb]y". */
  readonly byInside?: Phrases
  /** The same where the layout glued a name to it, "ByJane Doe", or set it behind a label, "Text: by Jane Doe". */
  readonly byGlued?: Phrases
  /** What means "by" only beside a day. */
  readonly byBesideDay?: Phrases
  /** The kind of text and what means "by": "Ein Kommentar von". */
  readonly kindBy?: Phrases
  /** Before a colon: "Author". */
  readonly author?: Phrases
  /** Glued to a number, as written: "12 Author". */
  readonly authorInside?: Phrases
  /** The end of the name of a paper, an agency or a desk. */
  readonly desk?: Phrases
  /** Behind a name, as written, these make no sentence: roles, places, times. */
  readonly behindName?: Phrases
  /** Where "by" means "of" as well, as written: what follows a place in a headline, "Von Sarajevo zum Meer"; an article; "and". */
  readonly topicGoesOn?: Phrases
  readonly topicArticle?: Phrases
  readonly topicAnd?: Phrases
  /** What may follow "by" beside a day and is no nickname. */
  readonly noNick?: Phrases
  /** Who checked what another wrote. */
  readonly checked?: Phrases
  /** What opens a byline behind the body. */
  readonly signed?: Phrases
  /** Words of a name that is no person's, and of what a person is. */
  readonly organisation?: Phrases
  readonly role?: Phrases
  /** Before the name in a note on the author: "about". */
  readonly about?: Phrases
}

/** Who wrote it, where no space parts words. */
type UnspacedBylineWords = {
  /** Before a name: opening its line, or anywhere. */
  readonly hanFirst?: Phrases
  readonly hanAuthor?: Phrases
  /** With these no name begins behind a label. */
  readonly noHanAuthor?: Phrases
  /** Behind a name. */
  readonly hanTitle?: Phrases
  /** What the same person made as well as the words. */
  readonly alsoMade?: Phrases
  /** No name begins, or ends, with these. */
  readonly noHanName?: Phrases
  readonly noHanNameEnds?: Phrases
}

type NameWords = {
  readonly andName?: Phrases
  /** Inside a name, as written: "van". */
  readonly particles?: Phrases
  /** Words of a role, a desk or a day: the name is over before them. */
  readonly notName?: Phrases
  /** Months that people are called by, as written. */
  readonly monthNames?: Phrases
  /** With these the titles of things, sections and buttons begin, as written. */
  readonly notNameFirst?: Phrases
  /** Before a role stands its paper, which is none of the name. */
  readonly paperRole?: Phrases
}

/** How a day is written, and what is said of it. */
type DayWords = {
  /** Between day and month. */
  readonly ofMonth?: Phrases
  /** Behind the number of a day, before its month or behind it. */
  readonly ordinal?: Phrases
  readonly ordinalBehindMonth?: Phrases
  readonly behindMonth?: Phrases
  readonly behindYear?: Phrases
  /** Months where the layout glued a name to them, as written. */
  readonly monthGlued?: Phrases
  /** Before a day; `onDayByName` only behind a nickname. */
  readonly onDay?: Phrases
  readonly onDayByName?: Phrases
  readonly dayArticle?: Phrases
  /** Before a time of day, then only before a nickname, then only behind a day; `clock` behind it, with its capital. */
  readonly atClock?: Phrases
  readonly atClockByName?: Phrases
  readonly atClockDay?: Phrases
  readonly clock?: Phrases
  /** What is said of a day: in its line, or with nothing else before it. */
  readonly dayLabel?: Phrases
  readonly dayLabelAlone?: Phrases
  /** Right before a day: of its publication, surely the first one, of a change. */
  readonly published?: Phrases
  readonly firstPublished?: Phrases
  readonly updated?: Phrases
  /** How long ago, anywhere or in a line of its own. */
  readonly ago?: Phrases
  readonly agoAlone?: Phrases
  /** Before the number of an issue, and between the two. */
  readonly issue?: Phrases
  readonly issueNumber?: Phrases
}

/** What a page says of itself, "This | post | was published", and of comments: "Dana | says:", "Reply". */
type PageSpeech = {
  readonly this?: Phrases
  readonly entry?: Phrases
  readonly was?: Phrases
  readonly said?: Phrases
  readonly saidOn?: Phrases
  readonly answer?: Phrases
}

/** What is no headline. */
type HeadlineWords = {
  readonly search?: Phrases
  /** What a field or a button opens with. */
  readonly control?: Phrases
  /** The end of a teaser: it goes on on a page of its own. */
  readonly goesOn?: Phrases
  readonly icon?: Phrases
  /** Before "cookies". */
  readonly cookies?: Phrases
  /** The end of what asks to do something. */
  readonly calls?: Phrases
  /** Behind the minutes that reading takes. */
  readonly minutes?: Phrases
}

type PictureWords = {
  /** Before "by" or a colon, and the name: "photo"; as written where it may be glued to the word before it. */
  readonly picture?: Phrases
  readonly pictureGlued?: Phrases
  readonly pictureBy?: Phrases
  /** Words in small letters that a credit has, as written. */
  readonly inCredit?: Phrases
  /** What is a credit whatever follows. */
  readonly credit?: Phrases
  /** Behind the name of who made it, as written. */
  readonly pictureMadeBy?: Phrases
  /** Where somebody stands in it, as written but for the rows: between commas, in brackets, in brackets behind a name in Han characters, in a row. */
  readonly sideTold?: Phrases
  readonly side?: Phrases
  readonly sideBehind?: Phrases
  readonly inRow?: Phrases
  readonly inRowInBrackets?: Phrases
}

/** The names of the fields over a mail, before their colon; `mailTo` is whom it was sent to, in copy as well. */
type MailWords = {
  readonly mailFrom?: Phrases
  readonly mailTo?: Phrases
  readonly mailDate?: Phrases
  readonly mailSubject?: Phrases
}

type SentenceWords = {
  /** Verbs beside the name of a speaker, and what stands in such a name's place, as written. */
  readonly says?: Phrases
  readonly noSpeaker?: Phrases
  readonly you?: Phrases
  readonly i?: Phrases
  readonly we?: Phrases
  /** What an interviewer calls whom he asks. */
  readonly asksYou?: Phrases
  /** What goes on with the sentence before: "but". */
  readonly openers?: Phrases
  /** Whom the writer asked in vain. */
  readonly askedInVain?: Phrases
}
