import { useId, useState } from 'react'
import { DEFAULT_TEMPLATE } from '#domain/exchange/annotations/markdown.ts'
import { parseTemplate } from '#domain/exchange/annotations/template.ts'
import { newStamp } from '#queries/stamp.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { formatNotes } from './format-notes.ts'
import type { NotesOfText } from './notes-of-text.ts'

const SAMPLE = 2 // highlights of the preview: one shows the form, a second how they follow

/** Where the reader writes what exported Markdown looks like, with what comes of it beside. */
export function TemplateDialog({
  notes,
  base,
  saved,
  onSave,
  onClose,
}: {
  readonly notes: readonly NotesOfText[]
  readonly base: string
  /** Null is the usual one, both ways. */
  readonly saved: string | null
  /** Throws why it could not be stored. */
  readonly onSave: (template: string | null) => Promise<void>
  readonly onClose: () => void
}) {
  const id = useId()
  const [template, setTemplate] = useState(saved ?? DEFAULT_TEMPLATE)
  const [now] = useState(() => newStamp().now)
  // Messages stand behind the dialog, where nobody hears or closes them.
  const [refusal, setRefusal] = useState('')

  const parsed = parseTemplate(template)
  const sample = notes.slice(0, 1).map((text) => ({ ...text, placed: text.placed.slice(0, SAMPLE) }))
  const save = () => {
    onSave(template === DEFAULT_TEMPLATE ? null : template).then(onClose, (why: unknown) =>
      setRefusal(why instanceof Error ? why.message : String(why)),
    )
  }

  return (
    <Dialog title="What the Markdown looks like" onClose={onClose}>
      <div className="grid grid-cols-1 gap-3 text-sm">
        <label htmlFor={id} className="text-soft">
          Words stand for themselves; what is between {'{{'} and {'}}'} is filled in.
        </label>
        <textarea
          id={id}
          value={template}
          onChange={({ target }) => setTemplate(target.value)}
          rows={14}
          spellCheck={false}
          aria-describedby={`${id}-wrong`}
          aria-invalid={parsed.kind === 'wrong'}
          className="w-full rounded-md border border-edge bg-page p-3 font-mono text-xs leading-relaxed text-ink"
        />
        <p id={`${id}-wrong`} role="status" className={parsed.kind === 'wrong' ? 'text-danger' : 'sr-only'}>
          {parsed.kind === 'wrong' ? parsed.why : 'This can be filled in.'}
        </p>
        <details>
          <summary className="w-fit cursor-pointer text-soft hover:text-ink">What can be filled in</summary>
          <dl className="mt-2 grid grid-cols-1 gap-x-4 gap-y-1 text-xs sm:grid-cols-[auto_1fr]">
            {HELP.map(([mark, meaning]) => (
              <div key={mark} className="contents">
                <dt className="font-mono wrap-anywhere">{mark}</dt>
                <dd className="text-soft max-sm:mb-1.5">{meaning}</dd>
              </div>
            ))}
          </dl>
        </details>
        {parsed.kind === 'template' && (
          <section aria-label="Preview">
            <h3 className="mb-1 text-xs font-medium text-soft">So it would look</h3>
            {/* What scrolls can be reached by keyboard. */}
            <pre
              tabIndex={0} // oxlint-disable-line jsx-a11y/no-noninteractive-tabindex
              className="max-h-56 overflow-auto rounded-md border border-line bg-sunken p-3 font-mono text-xs leading-relaxed whitespace-pre-wrap wrap-anywhere"
            >
              {formatNotes('markdown', sample, new Map(), { now, base, template })}
            </pre>
          </section>
        )}
        <p role="alert" className="text-danger">
          {refusal}
        </p>
        <div className="flex flex-wrap gap-2">
          <Button look="main" disabled={parsed.kind === 'wrong'} onClick={save}>
            Save
          </Button>
          <Button disabled={template === DEFAULT_TEMPLATE} onClick={() => setTemplate(DEFAULT_TEMPLATE)}>
            Back to the usual one
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

const HELP = [
  ['{{title}} {{author}} {{publication}} {{date}} {{source}}', 'of the text; empty where it is not known'],
  ['{{exported}}', 'when the file was made'],
  ['{{#several}} … {{/several}}', 'only when several texts are exported'],
  ['{{#texts}} … {{/texts}}', 'once for each text'],
  ['{{#notes}} … {{/notes}}', 'in a text, once for each highlight'],
  ['{{quote}} {{note}} {{colour}} {{link}} {{created}} {{modified}}', 'of a highlight'],
  ['{{#whole}} … {{/whole}}', 'only for a note on the whole text'],
  ['{{#tags}} {{tag}} {{/tags}}', 'in a highlight, once for each tag'],
  ['{{#note}} … {{/note}}', 'only when there is one; {{^note}} … {{/note}} when there is none'],
  [
    ':raw :yaml :quoted :hashtag',
    'behind a name, as {{title:yaml}}: as it is, for front matter, each line behind “>”, as #a-tag',
  ],
  ['{{! … }}', 'a remark that is not exported'],
] as const
