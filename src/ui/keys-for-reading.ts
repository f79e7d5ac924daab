const NAMES: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Mod: 'Ctrl',
}

/** Keys as a person reads them: `Mod+Shift+z` → `Ctrl + Shift + Z`. */
export function keysForReading(keys: string): string {
  return keys
    .split(' ')
    .map((chord) =>
      chord
        .split(/\+(?=.)/)
        .map((key, _index, all) => NAMES[key] ?? (all.length > 1 && key.length === 1 ? key.toUpperCase() : key))
        .join(' + '),
    )
    .join(' then ')
}
