import { type Journal, journalIn } from '#storage/journal.ts'
import type { JournalAnswer, JournalRequest } from '#storage/journal-client.ts'
import { openJournalFiles } from './journal-files.ts'

const opening: Promise<Journal> = openJournalFiles().then(journalIn)
opening.catch(() => {}) // told with the answer to each request

// One after the other: a rewrite must not meet an entry half way.
let last: Promise<void> = Promise.resolve()

addEventListener('message', (event: MessageEvent<JournalRequest>) => {
  last = last.then(() => answer(event.data))
})

async function answer(request: JournalRequest): Promise<void> {
  const { id } = request
  try {
    say(await perform(await opening, request))
  } catch (error) {
    say({ id, kind: 'failed', name: error instanceof Error ? error.name : 'Error', message: String(error) })
  }
}

async function perform(journal: Journal, request: JournalRequest): Promise<JournalAnswer> {
  const { id } = request
  switch (request.ask) {
    case 'append':
      await journal.append(request.entry)
      return { id, kind: 'done' }
    case 'compare':
      return { id, kind: 'compared', comparison: await journal.compare(request.database) }
    case 'rewrite':
      await journal.rewrite(request.records, request.as)
      return { id, kind: 'done' }
  }
}

function say(what: JournalAnswer): void {
  postMessage(what)
}
