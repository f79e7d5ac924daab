import { useQuery } from '@tanstack/react-query'
import { articleQuery } from '#queries/article.ts'
import { correctionsQuery } from '#queries/corrections.ts'
import { saidQuery } from '#queries/said.ts'
import { Dialog } from '#ui/Dialog.tsx'
import { DetailsForm } from './DetailsForm.tsx'

/** What is known of one text beside its words, each stated by whom; the reader can state it otherwise. */
export function EditDetails({ slug, onClose }: { readonly slug: string; readonly onClose: () => void }) {
  const { data: open, error } = useQuery(articleQuery(slug))
  const { data: said } = useQuery(saidQuery(slug))
  const { data: corrections } = useQuery({ ...correctionsQuery(open?.source.id ?? ''), enabled: open !== undefined })

  return (
    <Dialog title="Edit details" onClose={onClose}>
      {error && (
        <p role="alert" className="text-sm text-danger">
          {error.message}
        </p>
      )}
      {!error && !(open && said && corrections) && (
        <p role="status" className="text-sm text-soft">
          Reading the text …
        </p>
      )}
      {open && said && corrections && <DetailsForm open={open} said={said} own={corrections.facts} onClose={onClose} />}
    </Dialog>
  )
}
