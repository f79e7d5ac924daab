import 'fake-indexeddb/auto'

// A test that needs no window says so, `@vitest-environment node`, and begins a second sooner.
if (typeof document !== 'undefined') await import('./window.ts')
