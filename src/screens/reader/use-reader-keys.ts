import { useMemo } from 'react'
import { COLOURS, type Colour } from '#domain/annotation/annotation.ts'
import { useShortcuts, type Shortcut } from '#ui/keyboard.tsx'
import type { KeySelection } from './use-key-selection.ts'

export type ReaderCommands = {
  readonly highlight: (colour: Colour | null) => boolean
  readonly note: () => boolean
  readonly noteOnWhole: () => void
  readonly copyLink: () => boolean
  readonly tell: () => boolean
  readonly remove: () => boolean
  readonly move: () => boolean
  readonly pick: () => boolean
  readonly step: (by: 1 | -1) => void
  readonly stepDate: (by: 1 | -1) => void
  readonly startSelecting: () => void
  readonly selecting: KeySelection
  readonly letGo: () => boolean
  readonly panel: (panel: 'highlights' | 'timeline') => void
  readonly resize: (by: 1 | -1) => void
  readonly widen: (by: 1 | -1) => void
}

/** The keys of the reader, in one table. A command that has nothing to act on leaves its key to the browser. */
export function useReaderKeys(commands: ReaderCommands): void {
  const shortcuts = useMemo(() => tableOf(commands), [commands])
  useShortcuts(shortcuts)
}

function tableOf(to: ReaderCommands): Shortcut[] {
  const text = 'The text'
  const highlights = 'Highlights'
  const selecting = 'Selecting by key'
  return [
    { keys: 'h', does: 'Highlight the selected words', group: highlights, run: () => to.highlight(null) },
    ...COLOURS.map((colour, index) => ({
      keys: String(index + 1),
      does: `Highlight or recolour: ${colour}`,
      group: highlights,
      run: () => to.highlight(colour),
    })),
    { keys: 'n', does: 'Write a note', group: highlights, run: to.note },
    { keys: 'N', does: 'Write a note on the whole text', group: highlights, run: to.noteOnWhole },
    { keys: 'c', does: 'Copy a link to the words', group: highlights, run: to.copyLink },
    { keys: 'e', does: 'Put the words on the timeline', group: highlights, run: to.tell },
    { keys: 'j', does: 'Next highlight', group: highlights, run: () => to.step(1) },
    { keys: 'k', does: 'Previous highlight', group: highlights, run: () => to.step(-1) },
    { keys: 'Delete', does: 'Delete the chosen highlight', group: highlights, run: to.remove },
    { keys: 'r', does: 'Change the words of the chosen highlight', group: highlights, run: to.move },
    { keys: 'x', does: 'Select the chosen highlight, for several at once', group: highlights, run: to.pick },
    { keys: 's', does: 'Select a sentence', group: selecting, run: to.startSelecting },
    { keys: 'ArrowDown', does: 'Next sentence', group: selecting, run: () => to.selecting.move('next sentence') },
    { keys: 'ArrowUp', does: 'Previous sentence', group: selecting, run: () => to.selecting.move('previous sentence') },
    {
      keys: 'Shift+ArrowRight',
      does: 'One word more at the end',
      group: selecting,
      run: () => to.selecting.move('end on'),
    },
    {
      keys: 'Shift+ArrowLeft',
      does: 'One word less at the end',
      group: selecting,
      run: () => to.selecting.move('end back'),
    },
    {
      keys: 'ArrowRight',
      does: 'One word less at the start',
      group: selecting,
      run: () => to.selecting.move('start on'),
    },
    {
      keys: 'ArrowLeft',
      does: 'One word more at the start',
      group: selecting,
      run: () => to.selecting.move('start back'),
    },
    { keys: 'Escape', does: 'Let go', group: selecting, run: to.letGo },
    { keys: '.', does: 'Next date, and what it means', group: text, run: () => to.stepDate(1) },
    { keys: ',', does: 'Previous date', group: text, run: () => to.stepDate(-1) },
    { keys: 'l', does: 'Show the highlights', group: text, run: () => to.panel('highlights') },
    { keys: 't', does: 'Show the timeline', group: text, run: () => to.panel('timeline') },
    { keys: '+', does: 'Larger text', group: text, run: () => to.resize(1) },
    { keys: '-', does: 'Smaller text', group: text, run: () => to.resize(-1) },
    { keys: ']', does: 'Wider column', group: text, run: () => to.widen(1) },
    { keys: '[', does: 'Narrower column', group: text, run: () => to.widen(-1) },
  ]
}
