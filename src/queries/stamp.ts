/** A new id and the time, for the domain's functions, which make neither. */
export function newStamp(): { readonly id: string; readonly now: string } {
  return { id: crypto.randomUUID(), now: new Date().toISOString() }
}
