import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { makePlan } from '@/lib/import/make-plan'
import { totals } from '@/lib/import/report'
import { runPlan } from '@/lib/import/run-plan'
import { folderWith, importText, today } from '../support/import'
import { exportOfOldSite } from '../support/old-site'

const items = Array.from({ length: 6 }, (_, index) => ({
  id: index + 1,
  title: `Story ${index + 1}`,
  html: '<p>Words.</p>',
  categories: ['Rotterdam', 'Umeå', 'Heat'],
}))
const site = exportOfOldSite({ items })

test('two imports of one source at the same moment write everything once', async () => {
  const reports = await Promise.all([importText('a.xml', site), importText('b.xml', site)])
  const stopped = reports.filter((report) => report.stopped !== null)
  for (const report of stopped)
    expect(report.stopped).toMatch(/^Another import of the same source is running\./)
  expect(totals(await importText('c.xml', site))).toMatchObject({ changed: 0, failed: 0 })
  expect(await db.article.count()).toBe(6)
  expect(await db.city.count()).toBe(2)
  expect(await db.theme.count()).toBe(1)
  expect(await db.articleVersion.count()).toBe(6)
})

test('an import that begins while another one writes does not write anything again', async () => {
  const paths = [folderWith({ 'site.xml': site })]
  let second: ReturnType<typeof runPlan> | undefined
  const first = await runPlan(await makePlan({ paths, now: today }), {
    onProgress: (done) => {
      if (done === 2) second = makePlan({ paths, now: today }).then((plan) => runPlan(plan))
    },
  })
  const other = await second
  expect(totals(first).failed + (other ? totals(other).failed : 1)).toBe(0)
  expect(totals(first).created + (other ? totals(other).created : 0)).toBe(9)
  expect(await db.articleVersion.count()).toBe(6)
})

test('stories of two sites with the same title get addresses of their own', async () => {
  const other = exportOfOldSite({ items, site: 'https://other.invalid' })
  const reports = await Promise.all([importText('a.xml', site), importText('b.xml', other)])
  expect(reports.map((report) => [report.stopped, totals(report).failed])).toEqual([
    [null, 0],
    [null, 0],
  ])
  expect(await db.article.count()).toBe(12)
})
