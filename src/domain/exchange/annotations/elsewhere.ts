import type { Annotation } from '#domain/annotation/annotation.ts'

/** Annotations of a text that is not here hang on this and the address of theirs. */
const ELSEWHERE = 'elsewhere:'

/** The `sourceId` of annotations on a text that is not here; `key` is the one of their group. */
export function elsewhere(key: string): string {
  return `${ELSEWHERE}${key}`
}

/** It waits for its text, which is not here. */
export function isElsewhere({ sourceId }: Annotation): boolean {
  return sourceId.startsWith(ELSEWHERE)
}

/** The address of the text that is not here, without its scheme; empty where no file named it, null for a text that was here. */
export function addressElsewhere(sourceId: string): string | null {
  return sourceId.startsWith(ELSEWHERE) ? sourceId.slice(ELSEWHERE.length) : null
}
