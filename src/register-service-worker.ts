/**
 * Lets a built Lectern open without a network from the second visit on, and its texts with it.
 * A browser that refuses (a private window, a page without https) still reads, only not offline.
 */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  navigator.serviceWorker
    .register(`${import.meta.env.BASE_URL}service-worker.js`, { updateViaCache: 'none' })
    .catch(() => undefined)
}
