/** Words that a year, or a month that is also a verb, can follow. */
const IN = String.raw`(?:in|of|since|by|until|till|from|to|through|during|before|after|between|and|or|for|around|circa|about|early|late|mid|fiscal|the|year|than|on|between|last|next|this|each|every|because|back)`
export const AFTER_IN = new RegExp(
  String.raw`(?:^|[^\p{L}])${IN}[ \t\u00a0\n-]{1,8}(?:at least|about|around|roughly|as early as|as late as)?[ \u00a0]?$|[(–—]\s?$|[-–/]$`,
  'iu',
)
