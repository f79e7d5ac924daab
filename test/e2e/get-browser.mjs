import { existsSync } from 'node:fs'
import { run, runNpm } from '../../src/build/install.mjs'
import { browsers, findBrowser } from './browser.mjs'

const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** The ways to a browser when none is installed, the gentlest first. */
const WAYS = [
  { says: 'Downloading a browser for the tests …', possible: () => true, go: () => playwright('install', 'chromium') },
  {
    says: 'Installing the libraries that the browser needs …',
    possible: () => mayInstall && browsers().length > 0, // it is here and does not start
    go: () => playwright('install-deps', 'chromium'),
  },
  {
    says: 'Installing Chromium from the system’s packages …',
    possible: () => mayInstall,
    go: async () => {
      await run('apt-get', ['update'])
      return run('apt-get', ['install', '-y', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' })
    },
  },
]

/** A browser that starts: one that is here, or else one that is fetched; null, with the reason printed, when none can be had. */
export async function getBrowser() {
  const here = await findBrowser()
  if (here) return here
  let told = ''
  for (const { says, possible, go } of WAYS) {
    if (!possible()) continue
    console.log(says)
    told = (await go()).output
    const found = await findBrowser()
    if (found) return found
  }
  console.log(`No browser could be found or fetched: install Chrome, Chromium or Edge.\n${told}`)
  return null
}

function playwright(...args) {
  return runNpm(['exec', '--', 'playwright', ...args])
}
