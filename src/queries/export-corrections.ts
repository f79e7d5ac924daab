import type { QueryClient } from '@tanstack/react-query'
import { formatCorrections, type TextStatements } from '#domain/exchange/corrections/correction-file.ts'
import { allCorrectionsQuery, countStatements } from './all-corrections.ts'
import { namedTexts } from './named-texts.ts'
import { newStamp } from './stamp.ts'

/** All that the reader states about texts, as a file. What is stated about a text that is gone leaves too. */
export async function exportCorrections(client: QueryClient): Promise<string> {
  const [corrections, texts] = await Promise.all([
    client.query({ ...allCorrectionsQuery, staleTime: 0 }),
    namedTexts(client),
  ])
  const named = new Map(texts.map((text) => [text.id, text]))
  const stated = corrections.filter((each) => countStatements(each) > 0)
  return formatCorrections(
    stated.map(({ sourceId: id, facts, repairs, events }): TextStatements => {
      return { ...(named.get(id) ?? { id, title: '', name: '', url: null, hash: null }), facts, repairs, events }
    }),
    newStamp().now,
  )
}
