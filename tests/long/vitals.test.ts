import path from 'node:path'
import { chromium } from '@playwright/test'
import { expect, test } from 'vitest'
import { browserPath } from '../support/browser'
import { runPharos } from '../support/pharos'
import { startPortal, temporaryFolder } from '../support/portal'
import { serveCopy } from '../support/static-copy'
import { visitSlowly, type Vitals } from '../support/vitals'
import { writeWorld } from '../support/world'

const rounds = 7
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

test('a story is painted within a tenth of the time that the same HTML takes as a static file', async () => {
  const dataFolder = temporaryFolder()
  const portal = await startPortal({ PHAROS_DATA: dataFolder, PHAROS_SAMPLE: '1' })
  await runPharos(['import', ...writeWorld(path.join(dataFolder, 'world')), '--yes'], {
    PHAROS_DATA: dataFolder,
  })
  const story = `${portal.url.replace('localhost', '127.0.0.1')}/en/news/heat-network-neighbours`
  const copy = await serveCopy(story)
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: ['--disable-background-networking', ...root],
  })
  const seen: Record<'portal' | 'copy', Vitals[]> = { portal: [], copy: [] }
  for (let round = 0; round < rounds; round += 1) {
    seen.portal.push(await visitSlowly(browser, story))
    seen.copy.push(await visitSlowly(browser, copy.url))
  }
  await browser.close()
  copy.stop()
  await portal.stop()
  const paint = {
    portal: median(seen.portal.map((run) => run.largestPaint)),
    copy: median(seen.copy.map((run) => run.largestPaint)),
  }
  console.log(
    `largest paint: portal ${paint.portal} ms, static file ${paint.copy} ms, ratio ${(paint.portal / paint.copy).toFixed(3)}`,
  )
  expect(paint.portal / paint.copy).toBeLessThanOrEqual(1.1)
  expect(median(seen.portal.map((run) => run.blocked))).toBe(0)
  expect(Math.max(...seen.portal.map((run) => run.shift))).toBe(0)
}, 300_000)
