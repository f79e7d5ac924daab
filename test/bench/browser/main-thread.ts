import { writeFileSync } from 'node:fs'
import { type Browser, chromium, type CDPSession, type Page } from '@playwright/test'
import { browsers, LAUNCH_ARGS } from '../../e2e/browser.mjs'

const LONG_MS = 50 // https://www.w3.org/TR/longtasks-1/
const SAMPLE_US = 250
const REST_MS = 1500 // until what was asked for stands still, storing included
const CATEGORIES = ['disabled-by-default-devtools.timeline', 'blink.user_timing'] // where tasks and marks are told
const MARK = 'the page’s own thread'

/** A task of the page's main thread: how long the processor worked on it, and how long it took, in milliseconds. */
export type Task = { readonly cpu: number; readonly wall: number }

/** What the main thread of a page does. On a busy machine the time on the clock tells of others: the processor's counts. */
export type MainThread = {
  /** Prints the tasks since the last report, and starts anew. */
  readonly report: (what: string) => Promise<void>
  /** A browser watches one page at a time. */
  readonly end: () => Promise<void>
}

type TraceEvent = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly dur?: number
  readonly tdur?: number
}

/** Without a service worker, which would answer in place of what the benchmark gives. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1440, height: 900 } })
  const page = await context.newPage()
  page.setDefaultTimeout(180_000)
  return page
}

export async function launch(): Promise<Browser> {
  const [executablePath] = browsers()
  return chromium.launch({ args: LAUNCH_ARGS, ...(executablePath ? { executablePath } : {}) })
}

/** What the figures of a report are. */
export const HEADS = `  longest   on the    tasks
     task    clock   in all  (milliseconds of the main thread's processor but for the clock; long: ${LONG_MS} ms and more)`

/** With a folder, each report leaves a profile there, to be opened in a browser's tools; profiling takes time, too. */
export async function watch(page: Page, folder?: string): Promise<MainThread> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page has no browser.')
  const session = await browser.newBrowserCDPSession()
  const profiler = folder === undefined ? null : await page.context().newCDPSession(page)
  await profiler?.send('Profiler.enable')
  await profiler?.send('Profiler.setSamplingInterval', { interval: SAMPLE_US })
  await profiler?.send('Profiler.start')
  await start(session)
  const events = async () => {
    await page.evaluate((mark) => void performance.mark(mark), MARK)
    return stop(session)
  }
  return {
    report: async (what) => {
      await page.waitForTimeout(REST_MS)
      console.log(`${tellTasks(tasksIn(await events()))}: ${what}`)
      if (profiler) {
        const { profile } = await profiler.send('Profiler.stop')
        writeFileSync(`${folder}/${what.replaceAll(/\W+/g, '-')}.cpuprofile`, JSON.stringify(profile))
        await profiler.send('Profiler.start')
      }
      await start(session)
    },
    end: async () => void (await stop(session)),
  }
}

async function start(session: CDPSession): Promise<void> {
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  })
}

async function stop(session: CDPSession): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = []
  // The protocol says no more of them than that they are objects.
  const take = ({ value }: { value: object[] }) => void events.push(...value.filter(isTraceEvent))
  session.on('Tracing.dataCollected', take)
  const ended = new Promise<void>((resolve) => {
    session.once('Tracing.tracingComplete', () => resolve())
  })
  await session.send('Tracing.end')
  await ended
  session.off('Tracing.dataCollected', take)
  return events
}

function isTraceEvent(event: object): event is TraceEvent {
  return 'name' in event && 'ph' in event && 'tid' in event
}

/** Of the thread that made the mark alone: a browser's own pages, such as the one of a new tab, have main threads, too. */
function tasksIn(events: readonly TraceEvent[]): readonly Task[] {
  const own = events.find(({ name }) => name === MARK)
  if (!own) throw new Error('The page has made no mark.')
  return events.flatMap(({ name, pid, tid, dur = 0, tdur = dur }) =>
    name === 'RunTask' && pid === own.pid && tid === own.tid ? [{ cpu: tdur / 1000, wall: dur / 1000 }] : [],
  )
}

function tellTasks(tasks: readonly Task[]): string {
  const long = tasks.filter(({ cpu }) => cpu >= LONG_MS).map(({ cpu }) => Math.round(cpu))
  const longest = tasks.reduce((most, task) => (task.cpu > most.cpu ? task : most), { cpu: 0, wall: 0 })
  const sum = tasks.reduce((total, { cpu }) => total + cpu, 0)
  const cells = [longest.cpu, longest.wall, sum].map((each) => `${Math.round(each)} ms`.padStart(9)).join('')
  return `${cells}  ${String(long.length).padStart(2)} long${long.length > 0 ? ` (${long.join(', ')})` : ''}`
}
