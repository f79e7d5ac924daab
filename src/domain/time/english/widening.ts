import type { Widening } from '#domain/time/language.ts'

const END = String.raw`[ \t\u00a0\n]+$`

/** The words before an expression of English that belong to it. */
export const ENGLISH_WIDENING: Widening = {
  article: new RegExp(String.raw`(?<![\p{L}])(the)${END}`, 'iu'),
  part: new RegExp(
    String.raw`(?<![\p{L}])((?:the[ \n]+)?(?:very[ \n]+)?(early|late|mid|mid-|beginning of|start of|end of|close of|middle of|later|earlier)[- \u00a0\n]+(?:in[ \n]+)?(?:of[ \n]+)?(?:the[ \n]+)?)$`,
    'iu',
  ),
  parts: [
    [/early|beginning|start/i, 'START'],
    [/mid/i, 'MID'],
    [/late|end|close/i, 'END'],
  ],
  quantity: new RegExp(
    String.raw`(?<![\p{L}])(nearly|almost|more than|less than|fewer than|at least|at most|no more than|up to|roughly|approximately|over)${END}`,
    'iu',
  ),
  quantities: [
    [/more than|over|at least/i, 'MORE_THAN'],
    [/less than|fewer|up to|at most|no more/i, 'LESS_THAN'],
    [/./, 'APPROX'],
  ],
  about:
    /(?:^|[,;:(—–-]\s?|(?<!\p{L})(?:in|on|by|since|until|till|from|to|at|of|was|were|it|died|born|broke|came|fell|sank|struck|hit|won|lost|met|went|grew|arrived|left|began|started|ended|finished|happened|returned|opened|closed|married|founded|built|made|painted|written|dates?|dated|due|expected))\s*(?<!\p{L})(?:about|around|circa|roughly|approximately|or about|or around)\s+(?:the\s+)?$/iu,
  early: new RegExp(String.raw`(?<![\p{L}])(early|late)${END}`, 'iu'),
}
