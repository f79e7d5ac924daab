import { useRef, useState, type ChangeEvent } from 'react'
import { fileOf, type Pasted, readPasted } from '#queries/pasted.ts'
import { ACCEPTED, KINDS } from '#queries/start-import.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Bookmarklet } from './Bookmarklet.tsx'

/** Files, a folder, or a text from the clipboard; `draft` is what was pasted already. */
export function AddTexts({
  draft,
  onAdd,
  onClose,
}: {
  readonly draft: Pasted | null
  readonly onAdd: (files: readonly File[]) => void
  readonly onClose: () => void
}) {
  const files = useRef<HTMLInputElement>(null)
  const folder = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(draft?.text ?? '')
  // As it came: while its words stand unchanged in the field, its structure holds.
  const [came, setCame] = useState(draft)

  const add = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const chosen = [...(currentTarget.files ?? [])]
    if (chosen.length > 0) onAdd(chosen)
  }

  return (
    <Dialog title="Add texts" onClose={onClose}>
      <p className="text-sm leading-relaxed text-soft">
        Choose {KINDS}, or drop files and folders on any screen. They stay in this browser: nothing is sent anywhere.
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <Button look="main" onClick={() => files.current?.click()}>
          Choose files …
        </Button>
        <Button onClick={() => folder.current?.click()}>Choose a folder …</Button>
      </div>
      <input ref={files} type="file" multiple hidden aria-label="Files" accept={ACCEPTED} onChange={add} />
      <input
        ref={(input) => {
          folder.current = input
          if (input) input.webkitdirectory = true
        }}
        type="file"
        hidden
        aria-label="Folder"
        onChange={add}
      />
      <form
        className="mt-5 border-t border-line pt-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') onAdd([fileOf(came?.text === text ? came : { text, html: null })])
        }}
      >
        <label className="grid gap-1.5 text-sm font-medium">
          Or paste a text
          <textarea
            value={text}
            rows={6}
            onChange={(event) => setText(event.target.value)}
            onPaste={(event) => {
              if (text === '') setCame(readPasted(event.clipboardData))
            }}
            placeholder="The headline first, then who wrote it, then the words"
            className="w-full rounded-md border border-edge bg-page p-3 font-serif text-base font-normal text-ink placeholder:text-soft"
          />
        </label>
        <Button type="submit" className="mt-3" disabled={text.trim() === ''}>
          Add this text
        </Button>
      </form>
      <Bookmarklet />
    </Dialog>
  )
}
