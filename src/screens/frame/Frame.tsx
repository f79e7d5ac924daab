import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { settingsQuery } from '#queries/settings.ts'
import { KeyboardProvider } from '#ui/keyboard.tsx'
import { NoticesProvider } from '#ui/notices.tsx'
import { applyAppearance } from './apply-appearance.ts'
import { Bar } from './Bar.tsx'

// Seldom seen: they stay out of the first load.
const onAnyScreen = () => import('./OnAnyScreen.tsx')
const OnAnyScreen = lazy(async () => ({ default: (await onAnyScreen()).OnAnyScreen }))
const Messages = lazy(async () => ({ default: (await onAnyScreen()).Messages }))

// The page came with a title. When the app is there, the screen has its own.
const TITLE_OF_THE_PAGE = document.querySelector('title')

/** What stands around every screen: the bar, the keys, the messages. */
export function Frame() {
  const { data: settings } = useQuery(settingsQuery)

  useEffect(() => {
    if (settings) return applyAppearance(settings)
    return undefined
  }, [settings])

  useEffect(() => TITLE_OF_THE_PAGE?.remove(), [])

  return (
    <KeyboardProvider singleKeys={settings?.singleKeys ?? true}>
      <NoticesProvider>
        <a
          href="#main"
          className="sr-only z-50 rounded-md bg-accent px-4 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
        >
          Skip to the text
        </a>
        <Bar />
        <Suspense>
          <OnAnyScreen />
        </Suspense>
        <main id="main" tabIndex={-1} className="outline-none">
          <Outlet />
        </main>
        <ScrollRestoration />
        <Suspense>
          <Messages />
        </Suspense>
      </NoticesProvider>
    </KeyboardProvider>
  )
}
