import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { install, runNpm } from '../src/build/install.mjs'

install()
const { getBrowser } = await import('./e2e/get-browser.mjs')

const results = mkdtempSync(join(tmpdir(), 'lectern-test-'))
const unitJson = join(results, 'unit.json')
const e2eJson = join(results, 'e2e.json')

/** In this order. `env` and `counts` are for the two that run tests. */
const STEPS = [
  { name: 'types', args: ['run', 'types'] },
  { name: 'lint', args: ['run', 'lint'] },
  { name: 'format', args: ['run', 'format'] },
  { name: 'unused', args: ['run', 'unused'] },
  {
    name: 'unit',
    args: ['run', 'unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitJson}`],
    counts: () => {
      const { numPassedTests, numFailedTests } = readJson(unitJson)
      return { passed: numPassedTests, failed: numFailedTests }
    },
  },
  { name: 'build', args: ['run', 'build'] },
  { name: 'size', args: ['run', 'size'] },
  {
    name: 'e2e',
    args: ['run', 'e2e', '--', '--reporter=list,json'],
    env: async () => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: e2eJson, LECTERN_BROWSER: await getBrowser() }),
    counts: () => {
      const { expected, unexpected, flaky } = readJson(e2eJson).stats
      return { passed: expected, failed: unexpected + flaky }
    },
  },
]

let passed = 0
let failed = 0
for (const step of STEPS) {
  const env = (await step.env?.()) ?? {}
  process.stdout.write(step.name.padEnd(8))
  const start = performance.now()
  const { code, output } = Object.values(env).includes(null) ? { code: 1, output: '' } : await runNpm(step.args, env)
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(7)
  const count = counted(step, code)
  passed += count.passed
  failed += count.failed
  const tests = step.counts ? `   ${count.passed} passed, ${count.failed} failed` : ''
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${seconds} s${tests}`)
  if (code !== 0) console.log(output)
}

rmSync(results, { recursive: true, force: true })
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** A step that fails without a failed test (a type error, a browser that is missing) counts as one failure. */
function counted(step, code) {
  let count = { passed: 0, failed: 0 }
  try {
    count = step.counts?.() ?? count
  } catch {
    // It stopped before it wrote its results.
  }
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
