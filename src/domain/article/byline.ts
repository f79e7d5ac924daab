/** Who wrote it: "By Jane Doe and John Roe, political editor", in the languages of the press. */

const ANNOUNCER = new RegExp(
  '^(?:(?:written|words|story|reported|posted|published|text|article|analysis|report|opinion|commentary|interview|reporting|review|compiled|edited)\\s*(?:and (?:photos?|photographs|pictures) )?(?:by|:)\\s*(?:by\\s)?|authors?:?\\s(?:by\\s)?|by:?\\s|von:?\\s|par\\s|por\\s|di\\s|door\\s|av:?\\s|af:?\\s|skrevet av:?\\s|texte?:?\\s|texto:?\\s|testo:?\\s|tekst:?\\s|autor(?:in|es|a|e)?:\\s?|auteur:\\s?|autore:\\s?|yazan:\\s?|oleh\\s?:?\\s|автор:?\\s|ein (?:kommentar|gastbeitrag|beitrag|interview|essay|artikel|bericht|porträt) von\\s|(?:eine |ein )?\\p{Lu}\\p{L}+ von\\s(?=\\p{Lu}))',
  'iu',
)
// Between two names.
const BETWEEN =
  /\s*(?:,|;|&|\+|\/|\band\b|\bund\b|\bet\b|\by\b|\be\b|\ben\b|\boch\b|\bog\b|\bja\b|\bi\b|\bve\b|\bи\b|\bwith\b|\bmit\b|\bmed\b)\s*(?:by\s)?/iu
// What follows the names: a bar, a date, a place, a role, a paper, a handle.
const CUT =
  /\s*(?:\||•|·|›|»|\s[-–—]+\s|@|\(|\[|https?:|\bfor\b|\bin\b|\bat\b|\bis an?\b|\bupdated\b|\bpublished\b|\bposted\b|\blast\b|\bon\b|\baus\b|\bfrom\b|\bfür\b|\bpour\b|\d).*$/iu
const PARTICLE =
  /^(?:de|del|della|der|den|des|di|da|dos|das|do|du|van|von|vom|zu|zur|la|le|el|al|bin|bint|ibn|ben|ter|ten|of|y|e|st|af|av|d|dal|dalla|lo|mc|mac|o|abu)\.?$/iu
const NAME_PART =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|[\p{Lu}]\.|(?:Mc|Mac|O['’]|D['’]|d['’]|de|al-|el-|Al-)\p{Lu}[\p{L}\p{M}’'-]*|Jr\.?|Sr\.?|I{2,3}|IV)$/u
const UNSPACED_NAME = /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u
// Capitalised words that open the lines of a page, never a name.
const NEVER_A_NAME =
  /^(?:the|a|an|this|that|our|your|my|we|you|how|why|what|when|where|who|news|sport|sports|world|politics|business|opinion|updated|published|posted|photo|photos|image|video|more|read|share|staff|editor|reporter|correspondent|writer|contributor|senior|chief|political|follow|about|contact|home|search|menu|subscribe|newsletter|sign|log|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|am|pm|gmt|utc|est|edt|pst|live|latest|breaking|exclusive|analysis|comment|review|interview|feature|features|advertisement|credit|source|getty|tags|topics|english|deutsch)$/iu
const MOST_PARTS = 5
const LONGEST_BYLINE = 220

/** The authors that a line names, in its order; none when it is no byline. */
export function authorsIn(text: string): string[] {
  const said = text.slice(0, LONGEST_BYLINE + 1).trim()
  if (said.length > LONGEST_BYLINE) return []
  const announced = ANNOUNCER.exec(said)
  return announced ? namesIn(said.slice(announced[0].length)) : []
}

/** The names that a line is made of, where nothing announces them; none when anything else stands in it. */
export function bareNamesIn(text: string): string[] {
  if (text.length > LONGEST_BYLINE || /[.!?:"“”„«»]$/u.test(text.replace(/\b(?:Jr|Sr|\p{Lu})\.$/u, ''))) return []
  const parts = text.split(BETWEEN).filter((part) => part !== '')
  return parts.length > 0 && parts.every((part) => isName(part, 2)) ? parts : []
}

/** True when a line is only the word that announces a name, which then stands in the next one. */
export function announcesOnly(text: string): boolean {
  return /^(?:(?:written |words |story |reported |text )?by|von|par|por|authors?|text|autor(?:in)?|door|av)\s?:?$/iu.test(
    text,
  )
}

function namesIn(text: string): string[] {
  const names: string[] = []
  for (const part of text.replace(CUT, '').split(BETWEEN)) {
    const name = part.trim().replace(/[.,:;]+$/u, (end) => (/\b(?:Jr|Sr)\.$/u.test(part.trim()) ? end : ''))
    if (!isName(name, 1)) break
    names.push(name)
  }
  return names
}

function isName(text: string, fewestParts: number): boolean {
  if (UNSPACED_NAME.test(text)) return true
  const parts = text.split(/\s+/u)
  if (parts.length < fewestParts || parts.length > MOST_PARTS) return false
  if (!parts.every((part) => NAME_PART.test(part) || PARTICLE.test(part))) return false
  return !parts.some((part) => NEVER_A_NAME.test(part)) && parts.some((part) => NAME_PART.test(part))
}
