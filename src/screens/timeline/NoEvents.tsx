/** Said where there is nothing to show at all. */
export function NoEvents() {
  return (
    <p className="rounded-lg border border-dashed border-edge p-5 text-sm leading-relaxed text-soft">
      No dated events were found. Texts that say when something happened, even “last Sunday”, show it here.
    </p>
  )
}
