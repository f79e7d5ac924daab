import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useRef, useState } from 'react'
import { useHref } from 'react-router'
import { statementsQuery } from '#queries/all-corrections.ts'
import { changeSettings, settingsQuery } from '#queries/settings.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'
import { downloadCorrections, exportNotes, FORMATS, type Format } from './export-notes.ts'
import type { NotesOfText } from './notes-of-text.ts'

// Few write a template of their own.
const TemplateDialog = lazy(async () => ({ default: (await import('./TemplateDialog.tsx')).TemplateDialog }))

/** Opens the choice of formats for what the list shows. */
export function ExportButton({
  notes,
  corrections = false,
}: {
  readonly notes: readonly NotesOfText[]
  /** Offers what the reader has stated about texts as well. */
  readonly corrections?: boolean
}) {
  const client = useQueryClient()
  const { show, fail } = useNotices()
  const base = new URL(useHref('/'), location.origin).href.replace(/\/?$/, '/')
  const [open, setOpen] = useState(false)
  const [writing, setWriting] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const count = notes.reduce((sum, { placed }) => sum + placed.length, 0)

  const { data: settings } = useQuery(settingsQuery)
  const { data: stated = 0 } = useQuery(statementsQuery)
  const { mutateAsync: change } = useMutation(changeSettings)

  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  const run = (format: Format) => {
    close()
    exportNotes(client, notes, format, base).then(
      () => show(`${count === 1 ? '1 highlight' : `${count} highlights`} exported: ${format.name}`),
      () => fail('Not exported: the file could not be made. Reload the page and try again.'),
    )
  }

  const sendCorrections = () => {
    close()
    downloadCorrections(client).then(
      () => show(`${stated === 1 ? '1 correction' : `${stated} corrections`} exported`),
      () => fail('Not exported: the file could not be made. Reload the page and try again.'),
    )
  }

  return (
    <>
      <Button
        ref={button}
        icon="down"
        // Large letters on a narrow window need its room.
        className="@max-[12em]:[&_svg]:hidden"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Export
      </Button>
      {open && (
        <div
          role="group"
          aria-label="Export as"
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            close()
          }}
          className="@container grid basis-full grid-cols-1 rounded-lg border border-line bg-raised p-1.5"
        >
          <p className="px-2.5 pt-1 pb-1.5 text-xs text-soft">
            {count === 0
              ? 'No highlight is shown that could be exported'
              : `${count === 1 ? 'The highlight that is shown' : `The ${count} highlights that are shown`}, as`}
          </p>
          {(count === 0 ? [] : FORMATS).map((each) => (
            <div key={each.format} className="flex items-center gap-1 @max-[14em]:flex-wrap">
              <button
                type="button"
                onClick={() => run(each)}
                // The button for its template stands beside the words, not at the far end of a wide row.
                className={`min-w-0 grow rounded-md px-2.5 py-1.5 text-left hover:bg-sunken ${each.format === 'markdown' ? 'sm:grow-0' : ''}`}
              >
                <span className="block font-medium">{each.name}</span>
                <span className="text-xs text-soft">{each.use}</span>
              </button>
              {each.format === 'markdown' && (
                <Button
                  icon="pen"
                  aria-label="Template: change what the Markdown looks like"
                  onClick={() => {
                    close()
                    setWriting(true)
                  }}
                >
                  Template
                </Button>
              )}
            </div>
          ))}
          {corrections && (
            <>
              <p className="mt-1.5 border-t border-line px-2.5 pt-2.5 pb-1.5 text-xs text-soft">Of all texts</p>
              <button
                type="button"
                disabled={stated === 0}
                onClick={sendCorrections}
                className="rounded-md px-2.5 py-1.5 text-left hover:bg-sunken disabled:opacity-50"
              >
                <span className="block font-medium">Corrections (Lectern)</span>
                <span className="text-xs text-soft">
                  {stated === 0
                    ? 'there are none: no details, lines or events that you have set'
                    : 'details, lines and events as you have set them, for Lectern elsewhere'}
                </span>
              </button>
            </>
          )}
        </div>
      )}
      {writing && (
        <Suspense>
          <TemplateDialog
            notes={notes}
            base={base}
            saved={settings?.template ?? null}
            onSave={async (template) => {
              await change({ template })
              show('Saved: Markdown is exported like this from now on')
            }}
            onClose={() => setWriting(false)}
          />
        </Suspense>
      )}
    </>
  )
}
