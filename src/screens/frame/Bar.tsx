'use no memo' // drawn seldom: what would remember it is as much again as what is drawn

import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { Link, NavLink, useLocation, useNavigate, useNavigation } from 'react-router'
import { IconButton } from '#ui/Button.tsx'
import { useShortcuts } from '#ui/keyboard.tsx'
import { watchBarRoom } from './bar-room.ts'
import { Mark } from './Mark.tsx'

// Seldom seen: they stay out of the first load.
const Appearance = lazy(async () => ({ default: (await import('./Appearance.tsx')).Appearance }))
const ShortcutHelp = lazy(async () => ({ default: (await import('./ShortcutHelp.tsx')).ShortcutHelp }))

/** The bar at the top of every screen: the ways to the others, appearance, help. */
export function Bar() {
  const navigate = useNavigate()
  const busy = useNavigation().state !== 'idle'
  const [open, setOpen] = useState<'appearance' | 'help' | null>(null)
  const appearanceButton = useRef<HTMLButtonElement>(null)
  const { pathname } = useLocation()

  // A panel of the bar belongs to the screen that it was opened on.
  const [openedOn, setOpenedOn] = useState(pathname)
  if (openedOn !== pathname) {
    setOpenedOn(pathname)
    setOpen(null)
  }

  useShortcuts(
    useMemo(
      () => [
        { keys: '?', does: 'Show all keys', group: 'Everywhere', run: () => setOpen('help') },
        {
          keys: 'd',
          does: 'Appearance: theme, size, width',
          group: 'Everywhere',
          run: () => setOpen((now) => (now === 'appearance' ? null : 'appearance')),
        },
        { keys: 'g l', does: 'Go to the library', group: 'Everywhere', run: () => void navigate('/') },
        { keys: 'g n', does: 'Go to the notes', group: 'Everywhere', run: () => void navigate('/notes') },
        { keys: 'g t', does: 'Go to the timeline', group: 'Everywhere', run: () => void navigate('/timeline') },
      ],
      [navigate],
    ),
  )

  return (
    <header
      ref={watchBarRoom}
      className="@container sticky top-0 z-30 border-b cramped:static border-line bg-page print:hidden"
    >
      <div className="flex min-h-14 items-center gap-1 px-3 sm:px-5 @max-[21em]:flex-wrap">
        <Link to="/" className="mr-auto flex items-center gap-2 rounded-md font-serif text-lg font-semibold sm:mr-6">
          <Mark />
          {/* In em: large letters need the room, too. */}
          <span className="@max-[28em]:sr-only">Lectern</span>
        </Link>
        <nav aria-label="Screens" className="flex gap-1 @max-[19em]:order-last @max-[21em]:flex-wrap sm:mr-auto">
          <Tab to="/">Library</Tab>
          <Tab to="/notes">Notes</Tab>
          <Tab to="/timeline">Timeline</Tab>
        </nav>
        <IconButton
          ref={appearanceButton}
          icon="letter"
          name="Appearance (d)"
          aria-expanded={open === 'appearance'}
          onClick={() => setOpen(open === 'appearance' ? null : 'appearance')}
        />
        <IconButton
          icon="question"
          name="Keys and help (?)"
          className="@max-[21em]:hidden"
          onClick={() => setOpen('help')}
        />
      </div>
      <div
        role="progressbar"
        aria-label="Opening"
        hidden={!busy}
        className="absolute inset-x-0 -bottom-0.5 h-0.5 animate-pulse bg-accent"
      />
      <Suspense>
        {open === 'appearance' && <Appearance button={appearanceButton} onClose={() => setOpen(null)} />}
        {open === 'help' && <ShortcutHelp onClose={() => setOpen(null)} />}
      </Suspense>
    </header>
  )
}

function Tab({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <NavLink
      to={to}
      end
      className="inline-flex min-h-9 items-center rounded-md px-3 @max-[28em]:px-2 text-sm font-medium text-soft hover:bg-sunken hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:text-ink"
    >
      {children}
    </NavLink>
  )
}
