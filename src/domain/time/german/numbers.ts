/** Numbers of German in words. */

/** Those that hours and lengths grow together with. */
export const SMALL: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
}

export const NUMBERS: Readonly<Record<string, number>> = {
  ...SMALL,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
}

/** A stem with the endings of an adjective: `letzt` is "letzte", "letzten" … */
export function inflected<T extends number | string>(stems: Readonly<Record<string, T>>): Record<string, T> {
  const endings = ['e', 'em', 'en', 'er', 'es']
  return Object.fromEntries(
    Object.entries(stems).flatMap(([stem, meaning]) => endings.map((ending) => [stem + ending, meaning])),
  )
}

export const ORDINALS = inflected({
  erst: 1,
  zweit: 2,
  dritt: 3,
  viert: 4,
  fünft: 5,
  sechst: 6,
  siebt: 7,
  acht: 8,
  neunt: 9,
  zehnt: 10,
  elft: 11,
  zwölft: 12,
})
