import { v7 as newId } from 'uuid'
import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/db'

const article = { id: newId(), slug: 'recharge-earth' }
const text = { language: 'en', title: 'Recharge Earth' }
const version = { id: newId(), articleId: article.id, ...text, number: 1, body: {} }
const live = { ...text, articleId: article.id, status: 'published' as const, publishedAt: new Date(0) }

beforeEach(async () => {
  await db.article.create({ data: article })
  await db.articleVersion.create({ data: version })
})

it('keeps the words of a version, while its author may be erased', async () => {
  const author = await db.account.create({ data: { id: newId(), email: 'author@pharos.test', name: 'A' } })
  const where = { id: version.id }
  await db.articleVersion.update({ where, data: { authorId: author.id } })
  await db.account.delete({ where: { id: author.id } })
  expect(await db.articleVersion.findUnique({ where })).toMatchObject({ authorId: null })
  const change = db.articleVersion.update({ where, data: { title: 'Other words' } })
  await expect(change).rejects.toThrow('article versions are immutable')
})

it('refuses a published article that no version is the live one of', async () => {
  await expect(db.articleTranslation.create({ data: live })).rejects.toThrow('article_translations_live')
})

it('refuses to publish without saying since when', async () => {
  const undated = { ...live, liveVersionId: version.id, publishedAt: null }
  await expect(db.articleTranslation.create({ data: undated })).rejects.toThrow(
    'article_translations_published_at',
  )
})

it('removes an article together with its live version', async () => {
  await db.articleTranslation.create({ data: { ...live, liveVersionId: version.id } })
  await db.article.delete({ where: { id: article.id } })
  expect(await db.articleVersion.count()).toBe(0)
})

it('keeps a version that is live', async () => {
  await db.articleTranslation.create({ data: { ...live, liveVersionId: version.id } })
  const removal = db.articleVersion.delete({ where: { id: version.id } })
  await expect(removal).rejects.toMatchObject({ code: 'P2003' })
})

it('keeps a city that an article names', async () => {
  const city = await db.city.create({ data: { id: newId(), slug: 'umea', country: 'SE', sortKey: 'umea' } })
  await db.articleCity.create({ data: { articleId: article.id, cityId: city.id } })
  await expect(db.city.delete({ where: { id: city.id } })).rejects.toMatchObject({ code: 'P2003' })
})

it('removes a document together with its current version', async () => {
  const file = { id: newId(), key: 'k', hash: '0'.repeat(64), size: 1, mediaType: 'application/pdf' }
  await db.storedFile.create({ data: { ...file, originalName: 'slides.pdf' } })
  const document = await db.document.create({ data: { id: newId(), slug: 'slides', kind: 'slides' } })
  const slides = { id: newId(), documentId: document.id, number: 1, fileId: file.id, language: 'en' }
  await db.documentVersion.create({ data: slides })
  await db.document.update({ where: { id: document.id }, data: { currentVersionId: slides.id } })
  await db.document.delete({ where: { id: document.id } })
  expect(await db.documentVersion.count()).toBe(0)
})
