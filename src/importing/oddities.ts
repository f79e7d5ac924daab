// What a word has nowhere: a small letter and then a capital, letters of two scripts, a sign between letters.
const ODD = [
  /\p{Ll}(?=\p{Lu})/gu,
  /\p{L}(?=[\p{S}†‡•…§¶¿¡]\p{L})/gu,
  /\p{Script=Latin}(?=[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Thai}])|[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Thai}](?=\p{Script=Latin})/gu,
  // Frames of tables, which programs of old drew of characters, and no words.
  /\p{L}(?=[\u2500-\u259F])|[\u2500-\u259F](?=\p{L})/gu,
]

/** How often words of a text are written as no word is: bytes read in the wrong encoding show it. */
export function oddities(text: string): number {
  return ODD.reduce((sum, odd) => sum + (text.match(odd)?.length ?? 0), 0)
}
