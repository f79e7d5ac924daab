import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { useHref } from 'react-router'
import { useNotices } from '#ui/notices.tsx'
import { Popover } from '#ui/Popover.tsx'
import { exportNotes, FORMATS, type Format } from './export-notes.ts'
import type { NotesOfText } from './notes-of-text.ts'

/** The formats in which the highlights that are shown can be taken along. */
export function ExportMenu({
  button,
  notes,
  onClose,
}: {
  readonly button: RefObject<HTMLButtonElement | null>
  readonly notes: readonly NotesOfText[]
  readonly onClose: () => void
}) {
  const client = useQueryClient()
  const { show } = useNotices()
  const base = new URL(useHref('/'), location.origin).href.replace(/\/?$/, '/')
  const [opener] = useState(button.current)
  const panel = useRef<HTMLDivElement>(null)
  const count = notes.reduce((sum, { placed }) => sum + placed.length, 0)

  useEffect(() => {
    panel.current?.querySelector('button')?.focus()
  }, [])

  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      const inside = target instanceof Node && (panel.current?.contains(target) || opener?.contains(target))
      if (!inside) onClose()
    }
    document.addEventListener('pointerdown', onPointerDown)
    return () => document.removeEventListener('pointerdown', onPointerDown)
  }, [opener, onClose])

  const run = (format: Format) => {
    onClose()
    opener?.focus()
    exportNotes(client, notes, format, base).then(
      () => show(`${count === 1 ? '1 highlight' : `${count} highlights`} exported: ${format.name}`),
      (error: unknown) => show(`Not exported: ${String(error)}`, { tone: 'problem' }),
    )
  }

  if (!opener) return null
  return (
    <Popover
      beside={opener}
      placement="bottom-end"
      role="group"
      aria-label="Export as"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        onClose()
        opener.focus()
      }}
    >
      <div ref={panel} className="grid w-72 p-1.5 text-sm">
        <p className="px-2.5 pt-1 pb-2 text-xs text-soft">
          {count === 1 ? 'The highlight that is shown' : `The ${count} highlights that are shown`}
        </p>
        {FORMATS.map((each) => (
          <button
            key={each.format}
            type="button"
            disabled={count === 0}
            onClick={() => run(each)}
            className="rounded-md px-2.5 py-2 text-left hover:bg-sunken disabled:opacity-50"
          >
            <span className="block font-medium">{each.name}</span>
            <span className="text-xs text-soft">{each.use}</span>
          </button>
        ))}
      </div>
    </Popover>
  )
}
