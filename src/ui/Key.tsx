/** A key of the keyboard, as help texts show it. */
export function Key({ children }: { readonly children: string }) {
  return (
    <kbd className="rounded border border-line bg-sunken px-1.5 py-0.5 font-sans text-xs whitespace-nowrap text-ink">
      {children}
    </kbd>
  )
}
