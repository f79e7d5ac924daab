import type { Target } from '#domain/anchor/anchor.ts'
import type { Annotation, Colour } from './annotation.ts'
import { tidyTags } from './tags.ts'

// Each change takes the time of the change and gives back the same object when nothing changed.

export function recolour(annotation: Annotation, colour: Colour, now: string): Annotation {
  return colour === annotation.colour ? annotation : { ...annotation, colour, modified: now }
}

export function writeNote(annotation: Annotation, note: string, now: string): Annotation {
  return note === annotation.note ? annotation : { ...annotation, note, modified: now }
}

export function setTags(annotation: Annotation, tags: readonly string[], now: string): Annotation {
  const tidy = tidyTags(tags)
  const same = tidy.length === annotation.tags.length && tidy.every((tag, i) => tag === annotation.tags[i])
  return same ? annotation : { ...annotation, tags: tidy, modified: now }
}

/** Hangs an annotation on other words: a changed range, or an orphan attached again. */
export function moveTo(annotation: Annotation, target: Target, now: string): Annotation {
  return sameTarget(annotation.target, target) ? annotation : { ...annotation, target, modified: now }
}

/** Moves it to the trash; what is there stays as it is. */
export function trash(annotation: Annotation, now: string): Annotation {
  return annotation.deleted === null ? { ...annotation, deleted: now, modified: now } : annotation
}

/** Takes it out of the trash. */
export function restore(annotation: Annotation, now: string): Annotation {
  return annotation.deleted === null ? annotation : { ...annotation, deleted: null, modified: now }
}

export function sameTarget(a: Target, b: Target): boolean {
  return (
    a.hash === b.hash &&
    a.position.start === b.position.start &&
    a.position.end === b.position.end &&
    a.quote.exact === b.quote.exact &&
    a.quote.prefix === b.quote.prefix &&
    a.quote.suffix === b.quote.suffix
  )
}
