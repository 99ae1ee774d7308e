import { chromium } from '@playwright/test'
import { existsSync } from 'node:fs'
import { testSettings } from '@/lib/env'
import { aptInstall } from './apt'
import { runTool } from './tool'

const usualPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** A Chromium that is there, else one that is installed now, else how to get one. */
export async function findChromium(): Promise<{ path: string } | { how: string }> {
  const named = testSettings().chromium
  if (named)
    return existsSync(named)
      ? { path: named }
      : { how: `PHAROS_CHROMIUM names ${named}, which does not exist.` }
  const found = present() ?? (await install())
  return found
    ? { path: found }
    : { how: 'There is no Chromium: install one and set PHAROS_CHROMIUM to its path.' }
}

function present(): string | undefined {
  return [...usualPaths, chromium.executablePath()].find((file) => existsSync(file))
}

async function install(): Promise<string | undefined> {
  console.log('There is no Chromium: installing one.')
  await runTool(['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { minutes: 3 })
  if (!present()) aptInstall(['chromium'])
  return present()
}
