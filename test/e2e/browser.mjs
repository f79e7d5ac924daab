import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing']
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]
const LINUX = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
]

/** The list of the suggestions under the address bar: two pages that the browser opens for itself beside every new window. */
const SUGGESTIONS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']

/** What Playwright 1.65 switches off: of two such lists the browser takes the last alone. */
const BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
]

/** A container's root may not use Chromium's sandbox. */
export const LAUNCH_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  `--disable-features=${[...BY_PLAYWRIGHT, ...SUGGESTIONS].join(',')}`,
]

/** Where an installed Chrome, Chromium or Edge is, the likeliest first; Playwright's own download comes last. */
export function browsers() {
  return [...places(), chromium.executablePath()].filter((path) => path !== '' && existsSync(path))
}

/** The first of `browsers()` that really starts, or null. */
export async function findBrowser() {
  for (const executablePath of browsers()) {
    try {
      const browser = await chromium.launch({ executablePath, args: LAUNCH_ARGS })
      await browser.close()
      return executablePath
    } catch {
      // A browser that lacks a library, or is locked away in a package of its own, is none; the next may start.
    }
  }
  return null
}

function places() {
  switch (process.platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        MAC.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
      )
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
        folder ? WINDOWS.map((name) => join(folder, name)) : [],
      )
    default:
      return [
        ...['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
          LINUX.map((name) => `${folder}/${name}`),
        ),
        '/opt/google/chrome/chrome',
      ]
  }
}
