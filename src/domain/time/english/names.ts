/**
 * The names of English in the calendar. A name without a capital is also read with one; in messages people write
 * without, but "may" and "march" are other words then.
 */
export const MONTHS = {
  january: 1,
  february: 2,
  april: 4,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  apr: 4,
  aug: 8,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  March: 3,
  May: 5,
  'Jan.': 1,
  'Feb.': 2,
  'Mar.': 3,
  'Apr.': 4,
  'Jun.': 6,
  'Jul.': 7,
  'Aug.': 8,
  'Sept.': 9,
  'Sep.': 9,
  'Oct.': 10,
  'Nov.': 11,
  'Dec.': 12,
}

export const WEEKDAYS = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

export const SHORT_WEEKDAYS = {
  'Mon.': 1,
  'Tue.': 2,
  'Tues.': 2,
  'Wed.': 3,
  'Thu.': 4,
  'Thurs.': 4,
  'Fri.': 5,
  'Sat.': 6,
  'Sun.': 7,
}

/** Short weekdays as messages write them: too like other words to stand alone. */
export const BARE_WEEKDAYS = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}
