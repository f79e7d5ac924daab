import { useQueryClient } from '@tanstack/react-query'
import { startImport } from '#queries/start-import.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { useNotices } from '#ui/notices.tsx'
import { useArrivingPage } from './use-arriving-page.ts'

/** Asks before it adds the page that another tab hands over: any site can open this one and say something. */
export function ArrivingPage() {
  const client = useQueryClient()
  const { fail } = useNotices()
  const { page, waiting, forget } = useArrivingPage()
  if (!waiting) return null

  const add = () => {
    if (!page) return
    const file = new File([page.html], '', { type: 'text/html' })
    startImport(client, [{ file, from: page.from }]).catch(fail)
    forget()
  }

  return (
    <Dialog title="Add a page" onClose={forget}>
      {page ? (
        <>
          <p className="leading-relaxed">
            <strong className="wrap-anywhere">{new URL(page.from).host}</strong> hands over this page:
          </p>
          <p className="mt-2 rounded-md bg-sunken p-3 font-mono text-sm wrap-anywhere">{page.from}</p>
          <p className="mt-3 text-sm leading-relaxed text-soft">
            Add it if you have just asked for it. Its article comes in as a text; nothing of the page runs here.
          </p>
          <div className="mt-4 flex flex-wrap gap-2">
            <Button look="main" onClick={add}>
              Add it
            </Button>
            <Button onClick={forget}>Leave it</Button>
          </div>
        </>
      ) : (
        <>
          <p role="status" className="leading-relaxed">
            Waiting for the page …
          </p>
          <p className="mt-3 text-sm leading-relaxed text-soft">
            Some sites keep other tabs from hearing them. If nothing comes, save the page there (Ctrl+S, or Cmd+S) and
            drop its file here, or select its words, copy them, and paste them here.
          </p>
        </>
      )}
    </Dialog>
  )
}
