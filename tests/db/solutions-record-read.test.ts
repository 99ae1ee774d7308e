import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { getPublishedSolution } from '@/lib/solutions/record/queries'
import { listRelatedSolutions } from '@/lib/solutions/related/queries'
import { addCity, addProject, addStory, state } from '../support/cities'
import { addFile } from '../support/documents'
import { addDocument } from '../support/events'
import { addDemonstration, addFigure, addSolution, addTheme } from '../support/solutions'

const record = (slug = 'heat-exchange', language = 'en') => getPublishedSolution(language, slug)

async function addPartner(name: string, status?: 'draft'): Promise<string> {
  const [id, slug] = [newId(), name.toLowerCase()]
  const translations = { create: { ...state(status), name } }
  await db.partner.create({ data: { id, slug, sortKey: slug, translations } })
  return id
}

test('a solution that is a draft, in the trash or not there has no page', async () => {
  await addSolution('Draft idea', { status: 'draft' })
  await addSolution('Thrown away', { trashedAt: new Date(0) })
  for (const slug of ['draft-idea', 'thrown-away', 'never-heard-of']) expect(await record(slug)).toBeNull()
})

test('a solution names who offers it and what it belongs to, as far as the public knows them', async () => {
  const solutionId = await addSolution('Heat exchange')
  for (const partnerId of [await addPartner('Utility'), await addPartner('Unknown', 'draft')])
    await db.solutionPartner.create({ data: { solutionId, partnerId } })
  for (const project of [await addProject('RUGGEDISED'), await addProject('SECRET', 'draft')])
    await db.solutionProject.create({ data: { solutionId, projectId: project.id } })
  await db.solutionTheme.create({ data: { solutionId, themeId: await addTheme('Energy') } })
  expect(await record()).toMatchObject({
    providers: [{ slug: 'utility' }],
    projects: [{ slug: 'ruggedised', acronym: 'RUGGEDISED' }],
    themes: [{ slug: 'energy' }],
  })
})

test('the stories and public documents on a solution are shown with it', async () => {
  const solutionId = await addSolution('Heat exchange')
  const { id: cityId } = await addCity({ name: 'Umea' })
  await addStory(cityId)
  await addStory(cityId, 'draft')
  for (const { id } of await db.article.findMany({ select: { id: true } }))
    await db.articleSolution.create({ data: { articleId: id, solutionId } })
  for (const visibility of ['public', 'members'] as const) {
    const { id } = await addDocument(`For ${visibility}`, { visibility })
    await addFile(id)
    await db.documentSolution.create({ data: { documentId: id, solutionId } })
  }
  const shown = await record()
  expect(shown?.stories.map(({ title }) => title)).toEqual(['A story'])
  expect(shown?.documents.map(({ slug }) => slug)).toEqual(['for-public'])
})

test('figures of a solution stand with it, those of one of its demonstrations with that', async () => {
  const solutionId = await addSolution('Heat exchange')
  const demonstrationId = await addDemonstration(solutionId, (await addCity({ name: 'Umea' })).id)
  await addFigure('Aim', { solutionId, scope: 'solution', kind: 'target', headlinePosition: 1 })
  await addFigure('Measured', { solutionId, scope: 'solution' })
  await addFigure('Of one place', { demonstrationId, scope: 'demonstration' })
  await addFigure('Not yet said', { solutionId, scope: 'solution' }, 'draft')
  expect((await record())?.figures).toMatchObject([
    { slug: 'measured', kind: 'measured', value: 20, unit: '%' },
    { slug: 'aim', kind: 'target' },
  ])
})

test('related solutions share themes or field, those that share most first', async () => {
  const [energy, water] = [await addTheme('Energy'), await addTheme('Water')]
  const about = async (name: string, area: string | null, themes: string[], status?: 'draft') => {
    const solutionId = await addSolution(name, { area, status })
    await db.solutionTheme.createMany({ data: themes.map((themeId) => ({ solutionId, themeId })) })
    return solutionId
  }
  const id = await about('Heat exchange', 'buildings', [energy, water])
  await about('Only field', 'buildings', [])
  await about('Field and theme', 'buildings', [water])
  await about('All of it', 'buildings', [water, energy])
  await about('Nothing alike', 'urban-governance', [])
  await about('Not yet said', 'buildings', [energy], 'draft')
  const related = async (area: string | null, limit = 5) =>
    (await listRelatedSolutions('en', { id, area }, limit)).map(({ slug }) => slug)
  expect(await related('buildings')).toEqual(['all-of-it', 'field-and-theme', 'only-field'])
  expect(await related('buildings', 1)).toEqual(['all-of-it'])
  expect(await related(null)).toEqual(['all-of-it', 'field-and-theme'])
})
