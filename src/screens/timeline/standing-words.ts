import type { Standing } from '#domain/timeline/event.ts'

/** Beside an event. What is told needs no word. */
export const STANDING_NOTE: Record<Standing, string> = {
  told: '',
  planned: 'planned or threatened',
  quoted: 'in a quotation',
  denied: 'said not to have happened',
  habitual: 'again and again',
}

/** On the switch that shows and hides them. */
export const STANDING_NAME: Record<Standing, string> = {
  told: 'Told',
  planned: 'Planned',
  quoted: 'Quoted',
  denied: 'Denied',
  habitual: 'Habitual',
}
