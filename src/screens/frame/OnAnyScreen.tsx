import { ArrivalFocus } from './ArrivalFocus.tsx'
import { BringIn } from './BringIn.tsx'
import { DetailsOfAddress } from './details/DetailsOfAddress.tsx'
import { StorageNotice } from './StorageNotice.tsx'
import { UndoKeys } from './UndoKeys.tsx'

/** What comes behind any screen, in one piece: each piece more costs the first load its name. */
export function OnAnyScreen() {
  return (
    <>
      <ArrivalFocus />
      <StorageNotice />
      <BringIn />
      <UndoKeys />
      <DetailsOfAddress />
    </>
  )
}

export { Messages } from '#ui/Messages.tsx'
