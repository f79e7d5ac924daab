import { useRef, useState } from 'react'
import type { Meta } from '#domain/article/article.ts'
import { FACT_NAMES, type FactName } from '#domain/article/fact-names.ts'
import type { Facts } from '#domain/article/source.ts'
import { statedBy } from '#domain/article/stated-by.ts'
import type { OpenArticle } from '#queries/article.ts'
import { Button } from '#ui/Button.tsx'
import { DETAILS, writeDetail } from './detail-fields.ts'
import { DetailField } from './DetailField.tsx'
import { useStating } from './use-stating.ts'

type Written = Readonly<Record<FactName, string>>

/** One field for each fact. Saving states those that differ from what was stated before, in one step. */
export function DetailsForm({
  open: { entry, source },
  said,
  own,
  onClose,
}: {
  readonly open: OpenArticle
  readonly said: Meta
  /** As the reader stated them. */
  readonly own: Facts
  readonly onClose: () => void
}) {
  // What holds without the reader: the sidecar's fact, else the text's.
  const stated = each((name) => writeDetail(name, entry.facts[name] ?? said[name]))
  const [written, setWritten] = useState<Written>(() =>
    each((name) => writeDetail(name, own[name] ?? entry.facts[name] ?? said[name])),
  )
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const state = useStating(source.id, own)

  const read = (name: FactName) => DETAILS[name].read(written[name])
  const teller = `The ${statedBy(entry)} says`

  const save = () => {
    setTried(true)
    const wrong = FACT_NAMES.find((name) => written[name] !== stated[name] && read(name).kind === 'wrong')
    if (wrong) {
      form.current?.querySelector<HTMLInputElement>(`[name="${wrong}"]`)?.focus()
      return
    }
    const facts = FACT_NAMES.map((name) => {
      const field = read(name)
      const same = written[name].trim() === stated[name] || field.kind !== 'fact'
      return [name, same ? null : field.fact] as const
    })
    state(Object.fromEntries(facts))
    onClose()
  }

  return (
    <form
      ref={form}
      noValidate
      className="grid gap-x-4 gap-y-5 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {FACT_NAMES.map((name) => {
        const field = read(name)
        const wrong = tried && written[name] !== stated[name] && field.kind === 'wrong' ? field.why : null
        return (
          <DetailField
            key={name}
            name={name}
            written={written[name]}
            wrong={wrong}
            stated={stated[name]}
            sources={sourcesOf(teller, writeDetail(name, entry.facts[name]), writeDetail(name, said[name]))}
            byReader={own[name] !== undefined}
            onWrite={(text) => setWritten({ ...written, [name]: text })}
          />
        )
      })}
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <Button look="main" type="submit">
          Save
        </Button>
        <Button look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  )
}

/** Who says what, where it is not the same. */
function sourcesOf(teller: string, stated: string, said: string): readonly string[] {
  return [
    ...(stated === '' ? [] : [`${teller} “${stated}”`]),
    ...(said === '' || said === stated ? [] : [`The text says “${said}”`]),
  ]
}

function each(write: (name: FactName) => string): Written {
  return {
    title: write('title'),
    authors: write('authors'),
    publication: write('publication'),
    section: write('section'),
    published: write('published'),
    written: write('written'),
    issue: write('issue'),
    language: write('language'),
    url: write('url'),
  }
}
