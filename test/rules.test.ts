import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

// A rule opens its line: in bold, in bold brackets, or as the first cell of a table; two of one kind share a line.
const RULE = /(?:\*\*\[?|^\| )([A-Z]\d+(?:, [A-Z]\d+)*)(?:\]?\*\*| +\|)/gm
// A test carries the rules that it shows at the start of its name, or each row of its table has one.
const SHOWN = /['"`]((?:\[[A-Z]\d+\] ?)+)|rule: '([A-Z]\d+)'/g

const files = ['src', 'test']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((file) => file.isFile())
  .map((file) => relative(ROOT, join(file.parentPath, file.name)).replaceAll(sep, '/'))
type Spec = { readonly folder: string; readonly rules: ReadonlySet<string> }

const specs: readonly Spec[] = files
  .filter((file) => file.endsWith('/SPEC.md'))
  .map((file) => ({ folder: dirname(file), rules: numbersIn(file, RULE) }))
const shown = files
  .filter((file) => /\.(?:test|spec)\.tsx?$/.test(file) && !file.endsWith('rules.test.ts'))
  .flatMap((file) => [...numbersIn(file, SHOWN)].map((rule) => ({ file, rule, specs: specsOf(rule, file) })))

test('every number in the name of a test is a rule', () => {
  const unknown = shown.filter(({ specs: meant }) => meant.length === 0)
  expect(unknown.map(({ file, rule }) => `${file} shows ${rule}, which is no rule`)).toEqual([])
})

test('every rule of a SPEC.md is shown by a test', () => {
  const idle = specs.flatMap((spec) => {
    const isShown = (rule: string) => shown.some((each) => each.rule === rule && each.specs.includes(spec))
    return [...spec.rules].filter((rule) => !isShown(rule)).map((rule) => `${spec.folder}/SPEC.md has ${rule}, no test`)
  })
  expect(idle).toEqual([])
})

/**
 * Those that have a rule, as a test means it: one beside the test, or above it, has its letters for itself; a letter that
 * it does not use is that of another one.
 */
function specsOf(rule: string, file: string): readonly Spec[] {
  const usesLetter = ({ rules }: Spec) => [...rules].some((each) => each.startsWith(rule.charAt(0)))
  const own = specs.filter((spec) => file.startsWith(`${spec.folder}/`) && usesLetter(spec))
  return (own.length > 0 ? own : specs).filter(({ rules }) => rules.has(rule))
}

function numbersIn(file: string, pattern: RegExp): ReadonlySet<string> {
  const found = [...readFileSync(join(ROOT, file), 'utf8').matchAll(pattern)]
  return new Set(found.flatMap(([, ...groups]) => groups.join(' ').match(/[A-Z]\d+/g) ?? []))
}
