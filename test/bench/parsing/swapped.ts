import type { Line } from '#domain/article/line.ts'
import { foldOf, type Document } from './corpus.ts'
import { generator } from './random.ts'
import type { TrueLine } from './true-lines.ts'

/** A page whose lines are known to be body or not. */
export type KnownPage = {
  readonly document: Document
  readonly lines: readonly Line[]
  readonly labels: readonly TrueLine[]
}

const SEED = 1

/**
 * For each page `count` more, made of its head, the body of another and the foot of a third: sites are few, and what
 * learns from them soon knows their heads and feet by heart. The three are of one kind, one language and one fold, so
 * that what is learned without a fold has seen nothing of it.
 */
export function swapped(pages: readonly KnownPage[], count: number): KnownPage[] {
  const random = generator(SEED)
  const alike = new Map<string, KnownPage[]>()
  for (const page of pages) {
    if (!page.labels.includes(1)) continue
    const { kind, truth } = page.document
    const name = `${kind} ${truth.lang} ${foldOf(truth)}`
    alike.set(name, [...(alike.get(name) ?? []), page])
  }
  return [...alike.values()]
    .filter(({ length }) => length > 1)
    .flatMap((group) => {
      const any = () => group[Math.floor(random() * group.length)]!
      return group.flatMap((page) => Array.from({ length: count }, () => joined(page, any(), any())))
    })
}

function joined(head: KnownPage, body: KnownPage, foot: KnownPage): KnownPage {
  const start = head.labels.indexOf(1)
  const [first, last] = [body.labels.indexOf(1), body.labels.lastIndexOf(1)]
  const end = foot.labels.lastIndexOf(1)
  const of = <T>(list: (page: KnownPage) => readonly T[]) => [
    ...list(head).slice(0, start),
    ...list(body).slice(first, last + 1),
    ...list(foot).slice(end + 1),
  ]
  return { document: head.document, lines: of(({ lines }) => lines), labels: of(({ labels }) => labels) }
}
