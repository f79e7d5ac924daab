import { diffWords } from '#domain/anchor/word-diff.ts'

/** The old words of a passage against the new: for the eye word by word, for the ear one after the other. */
export function WordChanges({ old, now }: { readonly old: string; readonly now: string }) {
  const changes = diffWords(old, now)
  if (changes.every(({ kind }) => kind === 'same')) return <q>{now}</q>
  return (
    <>
      <span className="sr-only">
        It was: {old}. It is now: {now}
      </span>
      {/* Old and new pieces stand in the order of the passage's own script. */}
      <span aria-hidden="true" dir="auto">
        {changes.map(({ kind, text }, index) => {
          // The pieces are read in order and never move.
          // oxlint-disable-next-line react/no-array-index-key
          const key = index
          if (kind === 'gone') {
            return (
              <del key={key} className="mr-0.5 text-danger decoration-1">
                {text}
              </del>
            )
          }
          if (kind === 'added') {
            return (
              <ins key={key} className="rounded-xs bg-sunken font-semibold decoration-accent decoration-2">
                {text}
              </ins>
            )
          }
          return <span key={key}>{text}</span>
        })}
      </span>
    </>
  )
}
