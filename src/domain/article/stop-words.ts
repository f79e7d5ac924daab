/** The commonest short words of each language, which no other language has as often. BCP 47 codes. */
export const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for with on as it by at from have be this are has not they which',
  de: 'der die das und ist nicht ein eine zu den mit von auf für sich dem des auch es im werden wird',
  fr: 'le la les des et est une dans que pour qui sur pas au avec du par plus ce sont il elle',
  es: 'el la los las que en una por con para del se no su es al lo como más pero sus',
  it: 'il di che la per una con sono della del non anche le dei nel gli alla si è da più',
  pt: 'o que não uma para com os da do em as dos por mais foi ao das na no se é são',
  nl: 'de het een van en dat niet op te zijn met voor ook die aan er naar bij maar wordt',
  sv: 'och att det som på är för med inte till den har av om ett var från vi jag säger',
  da: 'og at det er på til af ikke for med den har som der et jeg fra også blev være',
  nb: 'og at det er på til av ikke for med den har som et jeg fra også ble være sier',
  fi: 'ja on ei että se oli mutta ovat hän myös kun joka sen mukaan olla sekä niin vuoden',
  pl: 'i w na z się nie to że jest do o jak po od za przez co dla oraz są',
  cs: 'a v na se že je to s z do o i ale jako za by podle jsou pro také',
  hu: 'a az és hogy nem is egy volt meg csak ez már de mint ki van még el szerint',
  ro: 'și de la a în cu pe nu că o un este pentru care din mai au să fost sunt',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en sonra ne var kadar ancak',
  id: 'yang dan di dari untuk dengan ini itu pada tidak dalam akan juga oleh ke adalah telah saat',
  lt: 'ir kad yra su iš į tai o buvo apie tik bet už dėl taip ar jau dar po',
  is: 'og að í á er það sem til um með ekki við var en af fyrir hann verið hefur',
  ru: 'и в не на что с по как это он за из к для его от но до также года',
  uk: 'і в не на що з та до за як це від про для його але у також є був',
  bg: 'и на в да се за от че не с са ще по но като това до има при беше',
}

const BY_LANGUAGE = new Map(
  Object.entries(STOP_WORDS).map(([language, words]) => [language, new Set(words.split(' '))]),
)
const LONGEST = 8

/** Whether a word is one of the commonest of a language, by its BCP 47 code without region. */
export function isStopWord(word: string, language: string): boolean {
  return word.length <= LONGEST && (BY_LANGUAGE.get(language)?.has(word.toLowerCase()) ?? false)
}
