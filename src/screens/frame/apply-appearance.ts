import type { Settings } from '#queries/settings.ts'

/** Puts the reader's settings on the root element; returns what stops following the system's theme. */
export function applyAppearance(settings: Settings): () => void {
  const root = document.documentElement
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const followTheme = () => {
    const theme = settings.theme === 'system' ? (dark.matches ? 'dark' : 'light') : settings.theme
    root.dataset['theme'] = theme
    document.querySelectorAll('meta[name=theme-color]').forEach((meta) => {
      meta.setAttribute('content', getComputedStyle(root).getPropertyValue('--page').trim())
    })
  }
  followTheme()
  root.dataset['face'] = settings.face
  root.style.setProperty('--reading-size', String(settings.size))
  root.style.setProperty('--reading-measure', String(settings.measure))
  root.style.setProperty('--reading-line', String(settings.lineHeight))
  dark.addEventListener('change', followTheme)
  return () => dark.removeEventListener('change', followTheme)
}
