/** Says that something is done when it is, not before. Why it could not be done is said by whoever did it. */
export function sayWhenDone(doing: Promise<unknown>, say: () => void): void {
  doing.then(say, () => {})
}
