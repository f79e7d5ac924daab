import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder: scripts work from any current folder. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** Runs `npm ci` when what package-lock.json asks for is not what is in node_modules. */
export function install() {
  if (isInstalled()) return
  console.log('Installing what is missing …')
  // Development tools are named: they build the app, and NODE_ENV=production would leave them out.
  const [command, args] = npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error')
  const { status } = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell: needsShell(command) })
  if (status !== 0) {
    console.error('npm could not install the dependencies: its message is above. Lectern itself is unchanged.')
    process.exit(1)
  }
}

/** Runs an npm command without a terminal; tells its exit code and all that it printed. */
export function runNpm(args, env = {}) {
  const [command, all] = npm(...args)
  return run(command, all, env)
}

/** Runs a program without a terminal; tells its exit code and all that it printed. */
export function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, ...env }, shell: needsShell(command) })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

/** `npm start` tells where npm is; a script run by hand finds it on the path. */
function npm(...args) {
  const path = process.env.npm_execpath
  if (path?.endsWith('.js') || path?.endsWith('.cjs')) return [process.execPath, [path, ...args]]
  return ['npm', args]
}

/** On Windows npm and npx are command files, which only a shell runs. */
function needsShell(command) {
  return process.platform === 'win32' && (command === 'npm' || command === 'npx')
}

/**
 * Compares versions, not times: a checkout touches files without changing them.
 * Optional packages are left out, as most of them are for other machines.
 */
function isInstalled() {
  const wanted = packages('package-lock.json')
  const present = packages('node_modules/.package-lock.json')
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  )
}

function packages(lock) {
  try {
    return JSON.parse(readFileSync(join(ROOT, lock), 'utf8')).packages
  } catch {
    return {} // nothing is installed yet
  }
}
