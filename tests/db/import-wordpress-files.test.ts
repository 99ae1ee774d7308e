import { expect, test } from 'vitest'
import { getPublishedArticle } from '@/lib/articles/record/queries'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addPerson } from '@/lib/people/mutations'
import { folderWith, importText } from '../support/import'
import { exportOfOldSite } from '../support/old-site'

const pdf = `%PDF-1.4\n${'slides '.repeat(50)}\n%%EOF\n`
const url = 'https://old.invalid/uploads/2022/10/ann.pdf'
const items = [
  {
    id: 1,
    title: 'Session',
    html: `<p><a href="${url}">slides</a> <a href="https://old.invalid/uploads/bo.pdf">his</a></p>`,
  },
  { id: 2, title: 'Slides: Bo', file: { url: 'https://old.invalid/uploads/bo.pdf', parent: 1 } },
  { id: 3, title: 'Slides: Ann Onymous', file: { url, parent: 1 } },
]

test('files of the old site become documents in the order in which the story names them, missing until somebody brings them', async () => {
  const report = await importText('site.xml', exportOfOldSite({ items }))
  const named = await db.articleDocument.findMany({
    orderBy: { position: 'asc' },
    select: { document: { select: { slug: true } } },
  })
  expect(named.map(({ document }) => document.slug)).toEqual(['slides-ann-onymous', 'slides-bo'])
  expect((await getPublishedArticle('en', 'session'))?.documents).toEqual([])
  expect(report.missingFiles).toEqual([
    { name: 'bo.pdf', document: 'Slides: Bo', stories: ['Session'] },
    { name: 'ann.pdf', document: 'Slides: Ann Onymous', stories: ['Session'] },
  ])
  const missing = { kind: 'slides', missingSince: { not: null }, currentVersionId: null } as const
  expect(await db.document.count({ where: missing })).toBe(2)
})

test('files are stored when they are in the folder handed in, also later and only once', async () => {
  const content = exportOfOldSite({ items })
  await importText('site.xml', content)
  const media = folderWith({ 'wp-content/uploads/2022/10/ann.pdf': pdf, 'other/ann.pdf': `${pdf}another` })
  const report = await importText('site.xml', content, { media })
  expect(report.counts.document).toMatchObject({ changed: 1, unchanged: 1 })
  expect(report.missingFiles.map(({ name }) => name)).toEqual(['bo.pdf'])
  expect((await getPublishedArticle('en', 'session'))?.documents).toMatchObject([
    { title: 'Slides: Ann Onymous' },
  ])
  const ann = await db.document.findUniqueOrThrow({
    where: { slug: 'slides-ann-onymous' },
    select: { missingSince: true, currentVersion: { select: { number: true, file: true } } },
  })
  expect(ann).toMatchObject({
    missingSince: null,
    currentVersion: { number: 1, file: { mediaType: 'application/pdf', size: pdf.length } },
  })
  const again = await importText('site.xml', content, { media })
  expect(again.counts.document).toMatchObject({ changed: 0, unchanged: 2 })
  const without = await importText('site.xml', content)
  expect(without.counts.document).toMatchObject({ changed: 0, unchanged: 2 })
})

test('a file that is not what its name says is named and the document waits for another', async () => {
  const media = folderWith({ 'ann.pdf': 'no PDF at all' })
  const report = await importText('site.xml', exportOfOldSite({ items }), { media })
  expect(report.problems).toContainEqual(
    expect.objectContaining({ severity: 'error', reason: expect.stringContaining('ann.pdf') }),
  )
  expect(await db.storedFile.count()).toBe(0)
  expect(await db.article.count()).toBe(1)
})

test('slides name a speaker only when the portal knows the person already', async () => {
  const ann = { language: 'en', name: 'Ann Onymous', role: '', summary: '', published: true, email: null }
  const nobody = { organisation: null, partnerId: null, cityId: null }
  await inTransaction((tx) => addPerson(tx, systemViewer('test'), { ...ann, ...nobody }))
  await importText('site.xml', exportOfOldSite({ items }))
  expect(await db.documentPerson.findMany({ select: { document: { select: { slug: true } } } })).toEqual([
    { document: { slug: 'slides-ann-onymous' } },
  ])
  expect(await db.person.count()).toBe(1)
})
