// The reader's look before the first paint, as `src/queries/settings.ts` left it; the app says it again.
try {
  const root = document.documentElement
  const look = JSON.parse(localStorage.getItem('lectern look'))
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = look.theme === 'system' ? (dark ? 'dark' : 'light') : look.theme
  root.dataset.face = look.face
  root.style.setProperty('--reading-size', look.size)
  root.style.setProperty('--reading-measure', look.measure)
  root.style.setProperty('--reading-line', look.lineHeight)
} catch {
  // None was chosen, or nothing can be kept.
}
