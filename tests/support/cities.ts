import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { ProjectCityRole, PublicationState } from '@/prisma/generated/enums'

type About = Partial<Prisma.CityUncheckedCreateInput> & {
  name: string
  language?: string
  status?: PublicationState
}

/** How a translation says where its text stands. */
export const state = (status: PublicationState = 'published', language = 'en') => ({
  language,
  status,
  publishedAt: new Date(0),
})

export function addCity({ name, language, status, ...about }: About) {
  const slug = name.toLowerCase()
  const translations = { create: { ...state(status, language), name } }
  const data = { id: newId(), slug, sortKey: slug, country: 'SE', ...about, translations }
  return db.city.create({ data, select: { id: true } })
}

export function addProject(acronym: string, status?: PublicationState) {
  const slug = acronym.toLowerCase()
  const translations = { create: { ...state(status), title: `The project ${acronym}` } }
  return db.project.create({ data: { id: newId(), slug, acronym, sortKey: slug, translations } })
}

export function addPart(projectId: string, cityId: string, role: ProjectCityRole) {
  return db.projectCity.create({ data: { projectId, cityId, role } })
}

/** A story about a city, live unless its state says otherwise. */
export async function addStory(cityId: string, status?: PublicationState) {
  const [articleId, title] = [newId(), 'A story']
  await db.article.create({
    data: { id: articleId, slug: `story-${articleId}`, cities: { create: { cityId } } },
  })
  const version = { id: newId(), articleId, language: 'en', number: 1, title, body: {} }
  await db.articleVersion.create({ data: version })
  await db.articleTranslation.create({
    data: { ...state(status), articleId, title, liveVersionId: version.id },
  })
}
