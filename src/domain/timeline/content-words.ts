const STEM = 5 // letters: "protest", "protests" and "protesters" are one
const SHORTEST = 4 // shorter words say what a sentence is about only seldom

const EMPTY = new Set(
  (
    'about after again against also because been before being could does during each from have having here into just like made ' +
    'make many more most much only other over said same says should some such than that their them then there these they this ' +
    'those through under until very were what when where which while will with would your week month year people'
  ).split(' '),
)

const WORD = /[\p{L}\p{N}]+/gu

/** The words of a text, without what is between them. */
function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? []
}

/** Whether a text has so many words; it is read no further than that. */
export function hasWords(text: string, count: number): boolean {
  WORD.lastIndex = 0
  for (let found = 0; found < count; found++) if (!WORD.test(text)) return false
  return true
}

/** Stems of the words that carry what a sentence is about, without those of its date. */
export function contentWords(sentence: string, date: string): ReadonlySet<string> {
  const own = new Set(wordsOf(date.toLowerCase()))
  const words = wordsOf(sentence.toLowerCase()).filter(
    (word) => word.length >= SHORTEST && !own.has(word) && !EMPTY.has(word),
  )
  return new Set(words.map((word) => word.slice(0, STEM)))
}

/** How many words two sentences share. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length
}
