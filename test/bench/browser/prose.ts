const PARAGRAPH = 420 // characters, about what an article has
const WORDS =
  'the river rose before dawn and nobody in the lower town had been told that water would reach their doors so fast while men from mills went out with boats and lamps to bring in whoever was left behind on roofs'.split(
    ' ',
  )

/** So many characters of paragraphs of a few sentences, no two alike. */
export function prose(characters: number): string {
  const parts = ['The flood', 'By Ada Writer']
  let at = 1
  for (let length = 0; length < characters;) {
    const sentences = []
    for (let size = 0; size < PARAGRAPH;) {
      const words = Array.from({ length: 9 + (at % 11) }, () => {
        at = (at * 48_271) % 2_147_483_647
        return WORDS[at % WORDS.length] ?? ''
      })
      const sentence = `${words.join(' ')}.`.replace(/^./, (first) => first.toUpperCase())
      sentences.push(sentence)
      size += sentence.length + 1
    }
    const paragraph = sentences.join(' ')
    parts.push(paragraph)
    length += paragraph.length + 2
  }
  return `${parts.join('\n\n')}\n`
}
