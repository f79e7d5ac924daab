import type { Annotation } from '#domain/annotation/annotation.ts'
import type { Placed } from '#domain/annotation/order-annotations.ts'
import type { AnnotationChange } from '#queries/annotation-change.ts'
import { Key } from '#ui/Key.tsx'
import { AnnotationCard } from './AnnotationCard.tsx'

/** The highlights of a text in the order of the text; what has lost its place comes last. */
export function HighlightList({
  placed,
  activeId,
  editingId,
  onGo,
  onEdit,
  onEndEdit,
  onChange,
  onCopyLink,
  onDelete,
}: {
  readonly placed: readonly Placed[]
  readonly activeId: string | null
  readonly editingId: string | null
  readonly onGo: (placed: Placed) => void
  readonly onEdit: (annotation: Annotation) => void
  readonly onEndEdit: (annotation: Annotation, note: string | null) => void
  readonly onChange: (annotation: Annotation, change: AnnotationChange) => void
  readonly onCopyLink: (placed: Placed) => void
  readonly onDelete: (annotation: Annotation) => void
}) {
  if (placed.length === 0) {
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
  return (
    <ol className="grid gap-3">
      {placed.map((each) => (
        <AnnotationCard
          key={each.annotation.id}
          annotation={each.annotation}
          anchor={each.anchor}
          active={each.annotation.id === activeId}
          editing={each.annotation.id === editingId}
          onGo={() => onGo(each)}
          onEdit={() => onEdit(each.annotation)}
          onEndEdit={(note) => onEndEdit(each.annotation, note)}
          onChange={(change) => onChange(each.annotation, change)}
          onCopyLink={() => onCopyLink(each)}
          onDelete={() => onDelete(each.annotation)}
        />
      ))}
    </ol>
  )
}
