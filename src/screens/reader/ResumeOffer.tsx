import { Button, IconButton } from '#ui/Button.tsx'

/** Offers the place of the last visit; never jumps by itself. */
export function ResumeOffer({
  fraction,
  onGo,
  onClose,
}: {
  readonly fraction: number
  readonly onGo: () => void
  readonly onClose: () => void
}) {
  return (
    <div className="fixed print:hidden inset-x-3 bottom-4 z-10 mx-auto flex w-fit items-center gap-1 rounded-lg border border-edge bg-raised py-1.5 pr-1.5 pl-4 font-sans text-sm shadow-lg">
      <span className="mr-2">You had read {Math.round(fraction * 100)} %.</span>
      <Button look="main" onClick={onGo}>
        Continue there
      </Button>
      <IconButton icon="close" name="Stay at the beginning" onClick={onClose} />
    </div>
  )
}
