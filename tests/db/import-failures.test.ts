import path from 'node:path'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { makePlan } from '@/lib/import/make-plan'
import { CannotImport } from '@/lib/import/recognise'
import { exitCodeOf } from '@/lib/import/report'
import { runPlan } from '@/lib/import/run-plan'
import { StorageFull } from '@/lib/storage/object-store'
import { folderWith, importFiles, importText, today } from '../support/import'
import { exportOfOldSite } from '../support/old-site'

const url = 'https://old.invalid/a.pdf'
const items = [
  { id: 1, title: 'One', html: `<p><a href="${url}">slides</a></p>`, categories: ['Parma'] },
  { id: 2, title: 'Slides: A', file: { url, parent: 1 } },
]

test.each([
  ['a file that is not there', () => '/nowhere/at-all.xml', /at-all\.xml does not exist\.$/],
  ['a file of no known kind', () => path.join(folderWith({ 'x.txt': 'hello' }), 'x.txt'), /x\.txt: .+\.$/],
  ['an empty folder', () => folderWith({}), /holds no files\.$/],
])('%s is refused in one sentence and nothing is written', async (_, given, sentence) => {
  const refused = importFiles([given()])
  await expect(refused).rejects.toBeInstanceOf(CannotImport)
  await expect(refused).rejects.toThrow(sentence)
  expect(await db.importRun.count()).toBe(0)
})

test('one bad file of a folder is named and the others are taken over', async () => {
  const folder = folderWith({ 'a.xml': exportOfOldSite({ items }), 'b.txt': 'hello', 'c.csv': '' })
  const report = await importFiles([folder])
  expect(report.counts.article).toMatchObject({ created: 1 })
  expect(report.problems).toEqual([
    expect.objectContaining({ file: 'b.txt', severity: 'error', reason: expect.stringMatching(/\.$/) }),
    expect.objectContaining({ file: 'c.csv', severity: 'error', reason: 'The file is empty.' }),
  ])
  expect(exitCodeOf(report)).toBe(2)
})

test('a bad file that was named itself stops the import before anything is written', async () => {
  const folder = folderWith({ 'a.xml': exportOfOldSite({ items }), 'b.txt': 'hello' })
  await expect(importFiles(['a.xml', 'b.txt'].map((name) => path.join(folder, name)))).rejects.toBeInstanceOf(
    CannotImport,
  )
  expect(await db.article.count()).toBe(0)
})

test('a full storage ends the import in one sentence with nothing half-written', async () => {
  const media = folderWith({ 'a.pdf': '%PDF-1.4 slides' })
  const plan = await makePlan({
    paths: [folderWith({ 'a.xml': exportOfOldSite({ items }) })],
    media,
    now: today,
  })
  for (const { planned } of plan.steps)
    if (planned.file) planned.file.store = () => Promise.reject(new StorageFull())
  const report = await runPlan(plan)
  expect(report.stopped).toMatch(/^The storage for files is full\./)
  expect(exitCodeOf(report)).toBe(1)
  expect(await db.document.count()).toBe(0)
  expect(await db.storedFile.count()).toBe(0)
  expect(await db.importRun.findFirst({ select: { state: true } })).toEqual({ state: 'failed' })
})

test('a row that the database refuses is named and the others are taken over', async () => {
  const report = await importText('site.xml', exportOfOldSite({ items, language: 'en' }), {
    onProgress: () => undefined,
  })
  expect(exitCodeOf(report)).toBe(0)
  const plan = await makePlan({
    paths: [folderWith({ 'c.csv': 'name,country,population\nSofia,BG,\nPlovdiv,BG,\n' })],
    now: today,
  })
  const [first] = plan.steps
  if (first)
    first.planned.add = (tx) =>
      tx.city
        .create({ data: { id: first.planned.id, slug: 'NOT A SLUG', country: 'BG', sortKey: '' } })
        .then(() => ({ ok: true }))
  const second = await runPlan(plan)
  expect(second.counts.city).toMatchObject({ created: 1, failed: 1 })
  expect(second.problems).toEqual([
    expect.objectContaining({
      row: 1,
      severity: 'error',
      reason: expect.stringMatching(/^“Sofia” was not taken over\. .+\.$/),
    }),
  ])
  expect(exitCodeOf(second)).toBe(2)
  expect(await db.importProblem.count()).toBe(report.problems.length + 1)
})

test('a broken export gives what stood before the break and says where', async () => {
  const whole = exportOfOldSite({
    items: [
      { id: 1, title: 'One', html: '<p>x</p>' },
      { id: 2, title: 'Two', html: '<p>y</p>' },
    ],
  })
  const report = await importText('site.xml', whole.slice(0, whole.indexOf('<title>Two')))
  expect(report.counts.article).toMatchObject({ created: 1 })
  expect(exitCodeOf(report)).toBe(2)
  expect(report.problems).toEqual([expect.objectContaining({ severity: 'error', line: expect.any(Number) })])
})
