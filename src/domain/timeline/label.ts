/** Words that tie a clause to the one before it; a label does not need them. */
const TIES =
  /^[\s,;:—–-]*(?:(?:and|but|or|so|yet|then|after|before|because|although|though|while|whereas|when|where|as|since|until|once|that|in the wake of|in the aftermath of|ahead of|prior to|following)\s+)*/

/** The words of a clause as a label: without the ties in front and the stop at the end. */
export function labelFrom(clause: string): string {
  return clause
    .replace(TIES, '')
    .replace(/[\s.,;:—–-]+$/, '')
    .replace(/\s+/g, ' ')
}
