import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it, test } from 'vitest'
import { systemViewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addImage, translateImage } from '@/lib/images/mutations'
import { getPublicPicture, listPicturesOf } from '@/lib/images/queries'
import type { StoredObject } from '@/lib/storage/files'
import { addCity, addStory, state } from '../support/cities'
import { addEvent } from '../support/events'
import { addGroup, addInitiative } from '../support/groups'
import { addDemonstration, addSolution } from '../support/solutions'
import { testDatabase } from '../support/database'

const viewer = systemViewer('test')
let made = 0
const stored = (mediaType: string): StoredObject => ({
  ...{ key: String(++made).padStart(40, '0'), hash: 'c'.repeat(64), size: 10, mediaType, originalName: 'a' },
})

/** A picture of 1280 by 720 with two narrower ones in each format. */
async function addPicture(): Promise<string> {
  const variants = ([640, 1280] as const).flatMap((width) => [
    { width, format: 'webp' as const, object: stored('image/webp') },
    { width, format: 'avif' as const, object: stored('image/avif') },
  ])
  const added = await inTransaction((tx) =>
    addImage(tx, viewer, {
      ...{ original: stored('image/png'), width: 1280, height: 720, variants },
      ...{ language: 'en', alt: 'A pipe', caption: 'The pipe', credit: 'Ann Example' },
    }),
  )
  if (!added.ok) throw new Error(added.reason)
  return added.id
}

const bodyWith = (imageId: string) => ({
  type: 'doc',
  content: [{ type: 'blockquote', content: [{ type: 'image', attrs: { imageId, alt: '' } }] }],
})

describe('a picture', () => {
  let image: string
  beforeEach(async () => {
    image = await addPicture()
  })
  const isPublic = async () => (await getPublicPicture({ id: image, width: 640, format: 'webp' })) !== null

  it('that nothing shows is nobody’s to see', async () => {
    expect(await isPublic()).toBe(false)
  })

  it('that leads a record is as public as the record', async () => {
    const { id } = await addCity({ name: 'Umea', imageId: image, status: 'draft' })
    expect(await isPublic()).toBe(false)
    await db.cityTranslation.updateMany({ data: { status: 'published' } })
    expect(await isPublic()).toBe(true)
    await db.city.update({ where: { id }, data: { trashedAt: new Date() } })
    expect(await isPublic()).toBe(false)
  })

  it.each(['leads', 'is in the text of'])(
    'that %s a demonstration is public with its solution and city',
    async (how) => {
      const { id: cityId } = await addCity({ name: 'Umea' })
      const own = how === 'leads' ? { imageId: image } : {}
      const demonstrationId = await addDemonstration(await addSolution('Exchange'), cityId, own)
      if (how !== 'leads')
        await db.demonstrationTranslation.updateMany({
          where: { demonstrationId },
          data: { body: bodyWith(image) },
        })
      expect(await isPublic()).toBe(true)
      await db.solutionTranslation.updateMany({ data: { status: 'draft' } })
      expect(await isPublic()).toBe(false)
      await db.solutionTranslation.updateMany({ data: { status: 'published' } })
      await db.city.updateMany({ data: { trashedAt: new Date() } })
      expect(await isPublic()).toBe(false)
    },
  )

  it('in the text of an initiative is public with the group', async () => {
    const group = await addGroup('Heat')
    await addInitiative('Twinning', group.id)
    await db.initiativeTranslation.updateMany({ data: { body: bodyWith(image) } })
    expect(await isPublic()).toBe(true)
    await db.groupTranslation.updateMany({ data: { status: 'draft' } })
    expect(await isPublic()).toBe(false)
  })

  it('in a text is as public as the text', async () => {
    const { id: cityId } = await addCity({ name: 'Umea' })
    await db.cityTranslation.create({
      data: { cityId, ...state('draft', 'sv'), name: 'Umeå', body: bodyWith(image) },
    })
    expect(await isPublic()).toBe(false)
    await db.cityTranslation.updateMany({ where: { language: 'sv' }, data: { status: 'published' } })
    expect(await isPublic()).toBe(true)
    await db.cityTranslation.updateMany({ where: { language: 'sv' }, data: { body: { type: 'doc' } } })
    expect(await isPublic()).toBe(false)
  })

  it('in a story is public when the version that shows it is live', async () => {
    const { id: cityId } = await addCity({ name: 'Umea' })
    await addStory(cityId)
    const { id: articleId } = await db.article.findFirstOrThrow()
    const version = { id: newId(), articleId, language: 'en', number: 2, title: 'New', body: bodyWith(image) }
    await db.articleVersion.create({ data: version })
    expect(await isPublic()).toBe(false)
    await db.articleTranslation.updateMany({ data: { liveVersionId: version.id } })
    expect(await isPublic()).toBe(true)
    await db.articleTranslation.updateMany({ data: { status: 'archived' } })
    expect(await isPublic()).toBe(false)
  })

  it('in a session is public with its event, and gone with the session', async () => {
    const { id: eventId } = await addEvent('Tour', '2026-06-01')
    const session = await db.eventSession.create({
      data: {
        ...{ id: newId(), eventId },
        translations: { create: { language: 'en', title: 'Pumps', result: bodyWith(image) } },
      },
    })
    expect(await isPublic()).toBe(true)
    await db.eventSession.delete({ where: { id: session.id } })
    expect(await isPublic()).toBe(false)
    expect(await db.imageUse.count()).toBe(0)
  })

  it('on a page of the portal is public when the page is', async () => {
    const page = { key: 'about' as const, ...state(), title: 'About', body: bodyWith(image) }
    await db.portalPage.create({ data: page })
    expect(await isPublic()).toBe(true)
  })

  it('is given out at the widths that were made of it, never as it came', async () => {
    await addCity({ name: 'Umea', imageId: image })
    expect(await getPublicPicture({ id: image, width: 1280, format: 'avif' })).toMatchObject({
      mediaType: 'image/avif',
    })
    expect(await getPublicPicture({ id: image, width: 1000, format: 'webp' })).toBeNull()
    expect((await listPicturesOf([image], 'en'))[image]).toMatchObject({
      ...{ src: `/files/${image}/1280.webp`, width: 1280, height: 720 },
      srcSet: `/files/${image}/640.webp 640w, /files/${image}/1280.webp 1280w`,
      avif: `/files/${image}/640.avif 640w, /files/${image}/1280.avif 1280w`,
    })
  })

  it('says what it shows in the reader’s language', async () => {
    const words = { id: image, language: 'sv', alt: 'Ett rör', caption: 'Röret' }
    await inTransaction((tx) => translateImage(tx, viewer, words))
    expect((await listPicturesOf([image], 'sv'))[image]).toMatchObject({ alt: 'Ett rör', language: 'sv' })
    expect((await listPicturesOf([image], 'de'))[image]).toMatchObject({ alt: 'A pipe', language: 'en' })
  })
})

test('no table with a rich text forgets which pictures stand in it', async () => {
  const { connection } = await testDatabase()
  const { rows } = await connection.query<{ name: string }>(`
    SELECT c.table_name AS name FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.column_name = 'body' AND c.data_type = 'jsonb'
      AND NOT EXISTS (
        SELECT FROM information_schema.triggers t
        WHERE t.event_object_table = c.table_name AND t.trigger_name LIKE '%_images')
    ORDER BY name`)
  // Versions and drafts of stories are not what the public reads, minutes are typed in lines, a newsletter is mailed.
  expect(rows.map(({ name }) => name)).toEqual([
    'article_drafts',
    'article_versions',
    'event_minutes',
    'newsletter_issue_translations',
  ])
})
