import { expect, test } from 'vitest'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'
import { addSolution, changeSolution, translateSolution, type SolutionInput } from '@/lib/solutions/mutations'
import { addProject } from '../support/cities'
import { addTheme } from '../support/solutions'

const viewer = systemViewer('test')
const body: RichText = {
  type: 'doc',
  schemaVersion: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Two pipes, one owner.' }] }],
}
const input: SolutionInput = {
  language: 'en',
  name: 'Heat exchange',
  summary: 'Two pipes.',
  published: true,
  stage: 'do',
  readiness: 8,
  themeIds: [],
}

async function added(more: Partial<SolutionInput> & { slug?: string } = {}): Promise<string> {
  const result = await inTransaction((tx) => addSolution(tx, viewer, { ...input, ...more }))
  if (!result.ok) throw new Error(result.reason)
  return result.id
}

const change = (id: string, version: number, more: Partial<SolutionInput> = {}) =>
  inTransaction((tx) => changeSolution(tx, viewer, { ...input, ...more, id, version }))

const read = (id: string) =>
  db.solution.findUniqueOrThrow({
    where: { id },
    include: { translations: { orderBy: { language: 'asc' } }, projects: true, themes: true },
  })

test('a solution is found by the words of its text', async () => {
  const id = await added({ body, slug: 'one-owner', area: 'buildings', kind: 'method' })
  expect(await read(id)).toMatchObject({
    slug: 'one-owner',
    area: 'buildings',
    kind: 'method',
    translations: [{ text: 'Two pipes, one owner.', status: 'published' }],
  })
})

test('what a change does not know of stays as it is, and what it empties goes', async () => {
  const [themeId, project] = [await addTheme('Energy'), await addProject('RUGGEDISED')]
  const id = await added({ body, area: 'buildings', projectIds: [project.id], themeIds: [themeId] })
  expect(await change(id, 1, { readiness: 9 })).toEqual({ ok: true })
  expect(await read(id)).toMatchObject({
    area: 'buildings',
    readiness: 9,
    projects: [{ projectId: project.id }],
    themes: [],
    translations: [{ text: 'Two pipes, one owner.' }],
  })
  expect(await change(id, 2, { area: null, projectIds: [], body: null })).toEqual({ ok: true })
  expect(await read(id)).toMatchObject({ area: null, projects: [], translations: [{ body: null, text: '' }] })
  expect(await change(id, 2)).toEqual({ ok: false, reason: 'changed-meanwhile' })
})

test('a solution is said in a further language, which its pages and lists hear of', async () => {
  const id = await added()
  await db.touchedTag.deleteMany()
  const words = { language: 'sv', name: 'Värmeväxling', summary: '', published: true }
  expect(await inTransaction((tx) => translateSolution(tx, viewer, { id, ...words }))).toEqual({ ok: true })
  expect((await read(id)).translations.map(({ name }) => name)).toEqual(['Heat exchange', 'Värmeväxling'])
  const touched = await db.touchedTag.findMany({ select: { tag: true }, orderBy: { tag: 'asc' } })
  expect(touched.map(({ tag }) => tag)).toEqual([`solution:${id}`, 'solutions'])
  expect(await db.auditEntry.findFirst({ orderBy: { id: 'desc' } })).toMatchObject({
    action: 'solution.translated',
    recordId: id,
  })
})

test('nobody but the staff writes solutions', async () => {
  const guest = { ...viewer, role: 'account' } as Viewer
  const refusal = { ok: false, reason: 'not-found' }
  const id = await added()
  await inTransaction(async (tx) => {
    expect(await addSolution(tx, guest, input)).toEqual(refusal)
    expect(await changeSolution(tx, guest, { ...input, id, version: 1 })).toEqual(refusal)
    expect(await translateSolution(tx, guest, { ...input, id })).toEqual(refusal)
  })
})
