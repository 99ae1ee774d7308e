import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { listPublishedArticles } from '@/lib/articles/queries'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { db } from '@/lib/db'
import { totals } from '@/lib/import/report'
import { addConsortium } from '../support/consortium'
import { importFiles } from '../support/import'

const folder = path.resolve('../shared/real-input')
const files = ['ruggedised-news.wxr.xml', 'sofia-blog.wxr.xml', 'errin-meeting.ics', 'pairings.csv'].map(
  (file) => path.join(folder, file),
)

test.skipIf(!existsSync(folder))(
  'the real content of existing portals is taken over whole (needs ../shared)',
  async () => {
    await addConsortium()
    const report = await importFiles(files)
    expect(report.counts).toMatchObject({
      article: { created: 11 },
      event: { created: 1 },
      pairing: { created: 66 },
      document: { created: 15 },
    })
    expect(report.problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(report.missingFiles).toHaveLength(15)
    expect(
      report.missingFiles.every(({ name, stories }) => name.endsWith('.pdf') && stories.length === 1),
    ).toBe(true)
    expect((await listPublishedArticles('en', {})).total).toBe(11)
    const conference = await getPublishedArticle(
      'en',
      'climate-neutral-city-incubators-celebrated-in-rotterdam',
    )
    expect(conference).toMatchObject({ documents: [], cities: { length: 6 } })
    expect(await db.articleDocument.count({ where: { articleId: conference?.id ?? '' } })).toBe(11)
    const sofia = await getPublishedArticle('en', 'action-cluster-the-smart-city-guidance-package')
    expect(sofia).toMatchObject({
      kind: 'blog',
      publishedOn: null,
      authors: [{ name: 'Judith Borsboom-van Beurden' }],
    })
    expect(await db.event.findFirst({ select: { startsAt: true, endsAt: true, timeZone: true } })).toEqual({
      startsAt: new Date('2020-01-21T13:00:00Z'),
      endsAt: new Date('2020-01-21T16:00:00Z'),
      timeZone: 'Europe/Brussels',
    })
    expect(await db.person.count()).toBe(1)
    expect(totals(await importFiles(files))).toMatchObject({ created: 0, changed: 0, left: 0, failed: 0 })
  },
  60_000,
)
