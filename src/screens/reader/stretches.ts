import type { Block } from '#domain/article/article.ts'
import { lengthOf } from '#domain/text/span.ts'

/** Blocks of a long text that are laid out together, and about how many lines they take. */
export type Stretch = { readonly blocks: readonly Block[]; readonly lines: number }

/** Some three screens: few enough stretches to be passed over, and none takes long to lay out. */
const CHARACTERS = 8000
const LINE = 62 // characters of a line at the usual width; a wrong guess is put right once the stretch is seen
const BETWEEN = 0.7 // lines between two blocks

export function stretchesOf(blocks: readonly Block[]): readonly Stretch[] {
  const stretches: { blocks: Block[]; lines: number }[] = []
  let room = 0
  for (const block of blocks) {
    if (room <= 0) {
      stretches.push({ blocks: [], lines: 0 })
      room = CHARACTERS
    }
    const stretch = stretches.at(-1)
    stretch?.blocks.push(block)
    if (stretch) stretch.lines += Math.ceil(lengthOf(block.at) / LINE) + BETWEEN
    room -= lengthOf(block.at)
  }
  return stretches
}
