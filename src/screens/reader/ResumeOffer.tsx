import { Button, IconButton } from '#ui/Button.tsx'

/** Offers the place of the last visit; never jumps by itself. */
export function ResumeOffer({
  fraction,
  besidePanel,
  onGo,
  onClose,
}: {
  readonly fraction: number
  /** The panel is open, which covers the end of the window. */
  readonly besidePanel: boolean
  readonly onGo: () => void
  readonly onClose: () => void
}) {
  return (
    <div
      className={`fixed print:hidden inset-x-3 ${besidePanel ? 'sm:right-[24.75rem]' : ''} bottom-4 z-10 mx-auto max-sm:bottom-20 flex w-fit items-center gap-1 rounded-lg border border-edge bg-raised py-1.5 pr-1.5 pl-4 font-sans text-sm shadow-lg`}
    >
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
        <span>You had read {Math.round(fraction * 100)} %.</span>
        <Button look="main" onClick={onGo}>
          Continue there
        </Button>
      </div>
      <IconButton icon="close" name="Stay at the beginning" onClick={onClose} />
    </div>
  )
}
