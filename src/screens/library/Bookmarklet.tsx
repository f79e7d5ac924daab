import { bookmarkletFor } from '#queries/page-handshake.ts'
import { Button } from '#ui/Button.tsx'
import { useNotices } from '#ui/notices.tsx'

/** How the page that is open in another tab comes in with one press. */
export function Bookmarklet() {
  const { show, fail } = useNotices()
  const code = bookmarkletFor(new URL(import.meta.env.BASE_URL, location.href).href)

  const copy = () => {
    navigator.clipboard.writeText(code).then(
      () => show('Copied. Make a bookmark of any page, then put this in the place of its address.'),
      () => fail('The browser did not let it be copied. Drag the link to the bookmarks instead.'),
    )
  }

  return (
    <details className="mt-5 border-t border-line pt-4 text-sm">
      <summary className="font-medium">Add the page you are reading elsewhere</summary>
      <p className="mt-2 leading-relaxed text-soft">
        Drag this link to your bookmarks bar. Pressed on any page, it opens Lectern beside it and hands the page over,
        from one tab to the other and to nobody else. You are asked before it is added.
      </p>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <a
          // The address is a program for other pages: this page's own policy forbids it, and React refuses to write it.
          ref={(link) => link?.setAttribute('href', code)}
          href="#add-page"
          onClick={(event) => {
            event.preventDefault()
            show('Drag this link to your bookmarks bar, then press it on the page that you want to add.')
          }}
          className="inline-flex min-h-9 items-center rounded-md border border-dashed border-edge px-3 font-medium text-accent"
        >
          Add to Lectern
        </a>
        <Button onClick={copy}>Copy it</Button>
      </div>
      <p className="mt-3 leading-relaxed text-soft">
        Some sites shut their tabs off from others, and some browsers run no such bookmarks on strict sites. There, save
        the page (Ctrl+S, or Cmd+S) and add its file. On a phone, install Lectern and share files or words with it.
      </p>
    </details>
  )
}
