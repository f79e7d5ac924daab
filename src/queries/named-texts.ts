import type { QueryClient } from '@tanstack/react-query'
import type { NamedText } from '#domain/exchange/corrections/correction-file.ts'
import { seedsQuery } from './catalogue.ts'
import { ownTextsQuery } from './sources.ts'

/** All texts that are here, removed ones too, as a file of corrections names them. */
export async function namedTexts(client: QueryClient): Promise<readonly NamedText[]> {
  const [seeds, own] = await Promise.all([client.query(seedsQuery), client.query(ownTextsQuery)])
  return [
    ...seeds.map(({ id, title, name, facts }) => ({ id, title, name, url: facts.url ?? null, hash: null })),
    ...own.map(({ id, card, name, facts, hash }) => ({ id, title: card.title, name, url: facts.url ?? null, hash })),
  ]
}
