/** The link to the passage of every event that a list shows, from top to bottom. */
export function eventLinks(list: HTMLElement): readonly HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('[data-event] > div > a')]
}

/** The link of one event; null when the list does not show it. */
export function eventLink(list: HTMLElement, key: string): HTMLAnchorElement | null {
  return eventLinks(list).find((link) => link.closest<HTMLElement>('[data-event]')?.dataset['event'] === key) ?? null
}
