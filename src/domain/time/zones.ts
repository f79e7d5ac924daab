import type { Zone } from './timex.ts'

/** Minutes east of Greenwich. Names that two continents share mean what the press of English means by them. */
const OFFSETS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  JST: 540,
  AEST: 600,
  AEDT: 660,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
}

/** A time zone by its name, or by its offset as ISO 8601 writes it (`+02:00`). "ET" is summer or winter time: no offset. */
export function zoneOf(name: string): Zone {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(name) ?? []
  if (sign === undefined) return { name, offset: OFFSETS[name] ?? null }
  const offset = Number(hours) * 60 + Number(minutes)
  return { name, offset: sign === '-' ? -offset : offset }
}
