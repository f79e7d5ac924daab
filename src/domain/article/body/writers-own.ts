// The "comment" in it is no field to write one in.
const ASKED =
  /\b(?:respond(?:ed|ing)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?)\b[^.]{0,60}\b(?:requests?|messages?|inquir(?:y|ies)) (?:for|seeking) (?:further |additional )?(?:comments?|information)\b|\b(?:declined|refused) (?:to|further|any) comment\b|\b(?:reached|available) for (?:further )?comment\b|\bfür (?:eine|weitere) stellungnahmen? nicht\b|\bsolicitud(?:es)? de comentarios?\b/iu
const SENTENCE = /[.!?]["”’»)]*$/u
// Longer ones are known as text by their length.
const LONGEST = 400

/** Only an article says whom its writer asked in vain. */
export function isWritersOwn(text: string): boolean {
  return text.length <= LONGEST && SENTENCE.test(text) && ASKED.test(text)
}
