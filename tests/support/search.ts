import { v7 as newId } from 'uuid'
import { db } from '@/lib/db'
import { searchPublished } from '@/lib/search/queries'
import type { SearchFilters } from '@/lib/search/paths'
import type { PublicationState, Visibility } from '@/prisma/generated/enums'
import { state } from './cities'

type Words = { title: string; summary?: string; text?: string; language?: string; status?: PublicationState }

/** A story with its words in one or more languages. `on` is its date. */
export async function addArticle(
  words: Words | Words[],
  about: { on?: string; trashedAt?: Date; cityId?: string; themeId?: string } = {},
) {
  const id = newId()
  const { on, cityId, themeId, trashedAt } = about
  await db.article.create({
    data: {
      id,
      slug: `story-${id.slice(-12)}`,
      publishedOn: on ? new Date(on) : null,
      trashedAt,
      cities: cityId ? { create: { cityId } } : undefined,
      themes: themeId ? { create: { themeId } } : undefined,
    },
  })
  for (const translation of [words].flat()) await addWords(id, translation)
  return { id }
}

async function addWords(articleId: string, { status, language = 'en', ...words }: Words) {
  const version = { id: newId(), articleId, language, number: 1, body: {} }
  await db.articleVersion.create({ data: { ...version, ...words } })
  const live = { ...state(status, language), articleId, ...words, liveVersionId: version.id }
  await db.articleTranslation.create({ data: live })
}

/** A document whose file says something. */
export async function addDeck(
  title: string,
  said: string,
  {
    visibility = 'public',
    language = 'en',
    groupId,
  }: { visibility?: Visibility; language?: string; groupId?: string } = {},
) {
  const [id, versionId, fileId] = [newId(), newId(), newId()]
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const translations = { create: { ...state(), title } }
  await db.document.create({ data: { id, slug, kind: 'slides', visibility, groupId, translations } })
  const file = {
    key: fileId,
    hash: fileId.replaceAll('-', '').repeat(2),
    size: 1,
    mediaType: 'application/pdf',
    originalName: 'deck.pdf',
  }
  await db.storedFile.create({ data: { id: fileId, ...file } })
  const version = { id: versionId, documentId: id, number: 1, fileId, language, text: said }
  await db.documentVersion.create({ data: version })
  await db.document.update({ where: { id }, data: { currentVersionId: versionId } })
}

export async function addTheme(name: string, status?: PublicationState) {
  const [id, slug] = [newId(), name.toLowerCase()]
  await db.theme.create({
    data: { id, slug, sortKey: slug, translations: { create: { ...state(status), name } } },
  })
  return { id, slug }
}

/** Titles of what is found, best first. */
export async function titlesOf(q: string, filters: Omit<SearchFilters, 'q'> = {}, language = 'en') {
  const { rows } = await searchPublished(language, { q, ...filters })
  return rows.map(({ title }) => title)
}
