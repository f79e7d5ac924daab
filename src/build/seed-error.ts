/** A slip in `seeds/`, told in a sentence. It has no stack, which would bury the sentence and helps no publisher. */
export class SeedError extends Error {
  override readonly name = 'SeedError'

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.stack = ''
  }
}
