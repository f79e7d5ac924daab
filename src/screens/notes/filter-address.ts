import { COLOURS, type Colour } from '#domain/annotation/annotation.ts'
import type { Filter } from '#domain/annotation/filter-annotations.ts'

export const STATES = ['anchored', 'changed', 'orphaned', 'whole'] as const

export type Asked = Filter & { readonly sort: 'place' | 'time' }

/** What the address asks for: `?find=river&colour=blue,pink&tag=flood&state=changed&note=with&sort=time`. What means nothing asks for nothing. */
export function readAsked(search: URLSearchParams): Asked {
  const colours = (search.get('colour') ?? '').split(',')
  const states = (search.get('state') ?? '').split(',')
  const note = search.get('note')
  return {
    words: search.get('find') ?? '',
    colours: COLOURS.filter((colour) => colours.includes(colour)),
    tags: search.getAll('tag').filter((tag) => tag !== ''),
    states: STATES.filter((state) => states.includes(state)),
    ...(note === 'with' && { hasNote: true }),
    ...(note === 'without' && { hasNote: false }),
    sort: search.get('sort') === 'time' ? 'time' : 'place',
  }
}

export type Field = 'find' | 'colour' | 'tag' | 'state' | 'note' | 'sort'

/** The fields that take something away from the list. */
export const FILTERING: readonly Field[] = ['find', 'colour', 'tag', 'state', 'note']

/** The value of `colour` with one colour more, or less when it is there. */
export function toggleColour(colours: readonly Colour[], colour: Colour): string {
  return COLOURS.filter((each) => colours.includes(each) !== (each === colour)).join(',')
}
