import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { afterEach, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'

const ENTRY = `import('virtual:catalogue').then(({ catalogue }) => console.log(catalogue.length))\n`
// Not one byte: only the hash in the name of the catalogue's own file may change, and it has a fixed length.
const GROWTH_BUDGET = 0

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('[B3] hundreds of texts do not make the first load grow', async () => {
  const one = await buildWith(seedFiles(1))
  const many = await buildWith(seedFiles(300))
  expect(entrySize(many) - entrySize(one)).toBe(GROWTH_BUDGET)
  expect(many.filter(({ fileName }) => fileName.endsWith('.txt'))).toHaveLength(300)
})

test('[B4] a text is a file of its own, and the catalogue says what stands in it', async () => {
  const output = await buildWith({
    'seeds/night.txt': 'A Long Night\nBy Ada Byron\n\nThe lamps went out at nine, and nobody in the harbour slept.\n',
    'seeds/night.json':
      '{ "title": "A Long Night", "publication": "The Quay", "issue": "7", "written": "1999-11-30~", "language": "en-GB" }',
  })
  const text = output.find(({ fileName }) => fileName.endsWith('.txt'))
  expect(text?.fileName).toMatch(/^assets\/night-[\w-]{8}\.txt$/)
  expect(await catalogueOf(output)).toEqual([
    expect.objectContaining({
      id: 'seed:night',
      slug: 'a-long-night',
      name: 'night.txt',
      url: `/${text?.fileName}`,
      facts: { title: 'A Long Night', publication: 'The Quay', issue: '7', written: '1999-11-30~', language: 'en-GB' },
      title: 'A Long Night',
      publication: 'The Quay',
      issue: '7',
      written: '1999-11-30~',
      when: 'about 30 November 1999',
      language: 'en-GB',
      excerpt: expect.stringContaining('The lamps went out at nine'),
      minutes: 1,
    }),
  ])
})

const WRONG: readonly { rule: string; name: string; files: Record<string, string | Buffer>; says: string }[] = [
  {
    rule: 'B1',
    name: 'a wrong sidecar',
    files: { 'seeds/a.txt': 'A', 'seeds/a.json': '{ "written": "soon" }' },
    says: 'seeds/a.json: “written” is "soon"; expected an EDTF date such as 2020-10-27, 2020-10 or 2020-10-27~ (about).',
  },
  {
    rule: 'B2',
    name: 'a sidecar without a text',
    files: { 'seeds/a.txt': 'A', 'seeds/b.json': '{}' },
    says: 'seeds/b.json states facts about no text; expected seeds/b.txt beside it.',
  },
  {
    rule: 'B2',
    name: 'two texts with one slug',
    files: {
      'seeds/a.txt': 'A',
      'seeds/a.json': '{ "slug": "x" }',
      'seeds/b.txt': 'B',
      'seeds/b.json': '{ "slug": "x" }',
    },
    says: 'seeds/b.txt: “slug” is “x”, that of seeds/a.txt; expected another in its sidecar.',
  },
  {
    rule: 'B2',
    name: 'a file without a word',
    files: { 'seeds/a.txt': 'A', 'seeds/b.txt': '' },
    says: 'seeds/b.txt is empty; expected a text in it, or no such file.',
  },
  {
    rule: 'B2',
    name: 'a text in another encoding',
    files: { 'seeds/a.txt': Buffer.from('caf\xe9', 'latin1') },
    says: 'seeds/a.txt cannot be read as UTF-8; expected a text in that encoding.',
  },
  {
    rule: 'B2',
    name: 'a name that no address can hold',
    files: { 'seeds/a#.txt': 'A' },
    says: 'seeds/a#.txt: expected a file name without ?, # and %.',
  },
  {
    rule: 'B3',
    name: 'a catalogue in the first load',
    files: { 'seeds/a.txt': 'A', 'main.js': `import { catalogue } from 'virtual:catalogue'\nconsole.log(catalogue)\n` },
    says: `virtual:catalogue is imported statically, so the first load grows with every text; use import('virtual:catalogue').`,
  },
]

test.each(WRONG)('[$rule] the build fails with a sentence: $name', async ({ files, says }) => {
  await expect(buildWith(files)).rejects.toThrow(says)
})

test('[B8] texts under one headline have an address each, which stays when a third comes', async () => {
  const night = 'A Long Night\n\nThe lamps went out at nine, and nobody in the harbour slept.\n'
  const two = { 'seeds/1 may.txt': night, 'seeds/3 may.txt': `${night}Again.\n` }
  const slugs = async (files: Record<string, string>) => {
    const entries = await catalogueOf(await buildWith(files))
    return Array.isArray(entries) ? entries.map((entry: { slug: string }) => entry.slug) : entries
  }
  expect(await slugs(two)).toEqual(['a-long-night', 'a-long-night-3-may'])
  expect(await slugs({ ...two, 'seeds/2 may.txt': `${night}Once more.\n` })).toEqual([
    'a-long-night',
    'a-long-night-2-may',
    'a-long-night-3-may',
  ])
})

test('[B8] a headline in other letters is its own address, and the one of ASCII goes on working', async () => {
  const entries = await catalogueOf(
    await buildWith({
      'seeds/a.txt': '5月1日、東京で\n\nThe lamps went out at nine, and nobody in the harbour slept.\n',
      'seeds/b.txt': '5月1日、大阪で\n\nThe lamps went out at ten, and nobody in the harbour slept.\n',
    }),
  )
  expect(entries).toMatchObject([
    { slug: '5月1日-東京で', formerSlug: '5-1' },
    { slug: '5月1日-大阪で', formerSlug: '5-1-b' },
  ])
})

test('[B8] an address that is another text’s now is nobody’s former one', async () => {
  const entries = await catalogueOf(
    await buildWith({
      'seeds/a.txt': '5月1日、東京で\n\nThe lamps went out at nine, and nobody in the harbour slept.\n',
      'seeds/b.txt': '5 1\n\nThe lamps went out at ten, and nobody in the harbour slept.\n',
    }),
  )
  expect(entries).toEqual([
    expect.not.objectContaining({ formerSlug: '5-1' }),
    expect.objectContaining({ slug: '5-1' }),
  ])
})

test('[B4] no text at all makes an empty catalogue', async () => {
  expect(await catalogueOf(await buildWith({}))).toEqual([])
})

type Output = Rolldown.RolldownOutput['output']

async function buildWith(files: Record<string, string | Buffer>): Promise<Output> {
  const root = mkdtempSync(join(tmpdir(), 'lectern-catalogue-'))
  folders.push(root)
  mkdirSync(join(root, 'seeds'))
  for (const [name, text] of Object.entries({ 'main.js': ENTRY, ...files })) writeFileSync(join(root, name), text)
  const built = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [catalogue()],
    build: {
      write: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'main.js'), output: { keepNames: false } },
    },
  })
  if (!('output' in built)) throw new Error('The build has not one output')
  return built.output
}

function seedFiles(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `seeds/text-${i}.txt`,
      `The ${i}th Day of the Flood\n\nThe river stood ${i} feet over the bridge, and the ferry did not go.\n`,
    ]),
  )
}

/** What the built catalogue really gives when it is loaded. */
async function catalogueOf(output: Output): Promise<unknown> {
  const chunk = chunks(output).find(({ isEntry }) => !isEntry)
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(chunk?.code ?? '')}`)
  return (module as { catalogue: unknown }).catalogue
}

function chunks(output: Output): Rolldown.OutputChunk[] {
  return output.filter((file) => file.type === 'chunk')
}

function entrySize(output: Output): number {
  const entry = chunks(output).find(({ isEntry }) => isEntry)
  return Buffer.byteLength(entry?.code ?? '')
}
