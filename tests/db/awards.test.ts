import { expect, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { addAward, translateAward, type AwardInput } from '@/lib/awards/mutations'
import { listAwardsOfCity, listAwardsOfPartner, listAwardsOfProject } from '@/lib/awards/queries'
import { db, inTransaction } from '@/lib/db'
import { addCity } from '../support/cities'
import { addPartner } from '../support/partners'
import { addProject } from '../support/projects'

const viewer = systemViewer('test')

const words = { language: 'en', summary: 'For its map.', givenBy: 'A network', published: true }

async function add(title: string, about: Partial<AwardInput>) {
  const own = {
    awardedOn: null,
    awardedOnPrecision: 'day',
    url: null,
    articleId: null,
    recipients: [],
  } as const
  const added = await inTransaction((tx) =>
    addAward(tx, viewer, { ...words, title, ...own, recipients: [], ...about }),
  )
  if (!added.ok) throw new Error(added.reason)
  return added
}

test('an award is shown with each of its recipients, which names the others that the public knows', async () => {
  const { id: cityId } = await addCity({ name: 'Parma' })
  const { id: partnerId } = await addPartner('Town')
  const { id: projectId } = await addProject('NORTH')
  const hidden = await addCity({ name: 'Hidden', status: 'draft' })
  const recipients = [{ cityId }, { cityId: hidden.id }, { partnerId }, { projectId }]
  const about = { recipients, awardedOn: new Date('2021-06-01'), awardedOnPrecision: 'month' } as const
  await add('Prize', { ...about, recipients, url: 'javascript:x' })
  const [ofCity] = await listAwardsOfCity('en', 'parma')
  expect(ofCity).toMatchObject({
    ...{ slug: 'prize', title: 'Prize', givenBy: 'A network', url: null, story: null },
    awardedOn: { date: '2021-06', precision: 'month' },
    others: [
      { noun: 'partner', slug: 'town' },
      { noun: 'project', slug: 'north', name: 'NORTH' },
    ],
  })
  const others = async (awards: ReturnType<typeof listAwardsOfCity>) =>
    (await awards)[0]?.others.map(({ noun }) => noun)
  expect(await others(listAwardsOfPartner('en', 'town'))).toEqual(['city', 'project'])
  expect(await others(listAwardsOfProject('en', 'north'))).toEqual(['city', 'partner'])
})

test('awards stand newest first; drafts and what is trashed do not', async () => {
  const { id: cityId } = await addCity({ name: 'Parma' })
  const recipients = [{ cityId }]
  await add('Old', { recipients, awardedOn: new Date('2019-01-01') })
  await add('Undated', { recipients })
  await add('New', { recipients, awardedOn: new Date('2021-01-01') })
  await add('Draft', { recipients, published: false })
  const { id } = await add('Gone', { recipients })
  await db.award.update({ where: { id }, data: { trashedAt: new Date(0) } })
  expect((await listAwardsOfCity('en', 'parma')).map(({ title }) => title)).toEqual(['New', 'Old', 'Undated'])
})

test('an award is told in more languages, and says which pages are old', async () => {
  const { id: cityId } = await addCity({ name: 'Parma' })
  const { id } = await add('Prize', { recipients: [{ cityId }] })
  await inTransaction((tx) => translateAward(tx, viewer, { ...words, id, language: 'it', title: 'Premio' }))
  expect(await listAwardsOfCity('it', 'parma')).toMatchObject([{ title: 'Premio', language: 'it' }])
  expect(await listAwardsOfCity('nl', 'parma')).toMatchObject([{ title: 'Prize', language: 'en' }])
  const tags = await db.touchedTag.findMany({ select: { tag: true } })
  expect(tags.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['awards', `award:${id}`]))
  expect(await db.auditEntry.findMany({ select: { action: true }, orderBy: { id: 'asc' } })).toEqual([
    { action: 'award.added' },
    { action: 'award.translated' },
  ])
})
