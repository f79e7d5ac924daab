import { useEffect } from 'react'
import { ArrivalFocus } from './ArrivalFocus.tsx'
import { watchBarRoom } from './bar-room.ts'
import { BringIn } from './BringIn.tsx'
import { DetailsOfAddress } from './details/DetailsOfAddress.tsx'
import { StorageNotice } from './StorageNotice.tsx'
import { UndoKeys } from './UndoKeys.tsx'

/** What comes behind any screen, in one piece: each piece more costs the first load its name. */
export function OnAnyScreen() {
  useEffect(() => {
    const bar = document.querySelector<HTMLElement>('#root > header')
    return bar ? watchBarRoom(bar) : undefined
  }, [])

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
