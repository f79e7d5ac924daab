import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

// A committed file speaks of the project alone, and works on every machine. The brackets keep this list from finding itself.
const FOREIGN = [
  { what: 'a folder of one machine', pattern: /(?<![\w./-])\/(?:work|root|home|Users)[/]\w/ },
  { what: 'a folder beside the project', pattern: /\.\.\/shared[/]/ },
  { what: 'a package registry', pattern: /registry[.](?:npmjs|yarnpkg|npmmirror)|npm[.]pkg[.]github|[.]jfrog[.]io/ },
  { what: 'download addresses (npm leaves them out with omit-lockfile-registry-resolved)', pattern: /"resolved"[:]/ },
]

test.runIf(existsSync(join(ROOT, '.git')))('no committed file names a machine, its folders or a registry', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0')
  const found = files
    .filter((file) => file !== '' && existsSync(join(ROOT, file)))
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, file), 'utf8')
      return FOREIGN.filter(({ pattern }) => pattern.test(text)).map(({ what }) => `${file} names ${what}`)
    })
  expect(found).toEqual([])
})
