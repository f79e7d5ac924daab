import { Key } from '#ui/Key.tsx'

/** What stands where highlights will be, and how to make one. */
export function NoHighlights() {
  return (
    <div className="rounded-lg border border-dashed border-edge p-5 text-sm leading-relaxed text-soft">
      <p className="mb-2 font-medium text-ink">No highlights yet</p>
      <p className="pointer-coarse:hidden">
        Select words in the text and pick a colour. By keyboard: <Key>s</Key> selects a sentence, <Key>h</Key>{' '}
        highlights it, <Key>n</Key> writes a note.
      </p>
      <p className="hidden pointer-coarse:block">Hold a word in the text, draw the handles, and pick a colour.</p>
    </div>
  )
}
