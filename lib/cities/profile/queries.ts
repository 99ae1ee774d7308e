import 'server-only'
import { cache } from 'react'
import { citiesTag } from '@/lib/cities/paths'
import { countArticlesOf, type CityRow } from '@/lib/cities/queries'
import { db, type Prisma } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { listNewestDocuments, type DocumentRow } from '@/lib/documents/queries'
import { figuresTag } from '@/lib/figures/paths'
import { figureBriefSelect, toFigureBrief, type FigureBrief } from '@/lib/figures/queries'
import { mentionable, mentionSelect, namedSelect, toMention, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { peopleTag } from '@/lib/people/paths'
import { projectsTag } from '@/lib/projects/paths'
import { safeHref } from '@/lib/richtext/addresses'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import type { ProjectCityRole } from '@/prisma/generated/enums'

export type CityProfile = Omit<CityRow, 'roles' | 'pairings'> & {
  body: RichText | null
  /** What the body refers to, as the public may see it. */
  links: RichTextLinks
  place: { latitude: number; longitude: number } | null
  population: { value: number; year: number | null } | null
  website: string | null
  /** The city of a district, the region of a city; and the other way round. */
  parent: Named | null
  parts: Named[]
  /** The foremost role first. */
  projects: CityProject[]
  figures: FigureBrief[]
  /** Newest first. */
  documents: DocumentRow[]
  changedAt: Date
}

export type CityProject = {
  slug: string
  acronym: string
  title: string
  language: string
  role: ProjectCityRole
  startsOn: PartialDate | null
  endsOn: PartialDate | null
}

const published = { status: 'published' } as const

const projectSelect = {
  role: true,
  project: {
    select: {
      slug: true,
      acronym: true,
      startsOn: true,
      startsOnPrecision: true,
      endsOn: true,
      endsOnPrecision: true,
      translations: { where: published, select: { language: true, title: true } },
    },
  },
} satisfies Prisma.ProjectCitySelect

const profileSelect = {
  id: true,
  slug: true,
  level: true,
  country: true,
  latitude: true,
  longitude: true,
  population: true,
  populationYear: true,
  website: true,
  translations: {
    where: published,
    select: { language: true, name: true, summary: true, body: true, updatedAt: true },
  },
  parent: mentionSelect,
  parts: { where: mentionable, orderBy: { sortKey: 'asc' }, ...namedSelect },
  projects: {
    where: { project: mentionable },
    orderBy: [{ role: 'asc' }, { project: { sortKey: 'asc' } }],
    select: projectSelect,
  },
  // More would be a table, which is what the page of figures is for.
  figures: {
    where: { ...mentionable, scope: 'city' },
    orderBy: [
      { headlinePosition: { sort: 'asc', nulls: 'last' } },
      { asOf: { sort: 'desc', nulls: 'last' } },
    ],
    take: 7,
    select: figureBriefSelect,
  },
} satisfies Prisma.CitySelect

/** One published city, district or region with what stands on its page, or null. Stories, events and pairings are lists of their own. */
export const getPublishedCity = cache(async function getPublishedCity(
  language: string,
  slug: string,
): Promise<CityProfile | null> {
  noteReads(citiesTag, projectsTag, figuresTag, documentsTag, peopleTag)
  const city = await db.city.findFirst({ where: { slug, ...mentionable }, select: profileSelect })
  const text = city && inLanguage(city.translations, language)
  if (!city || !text) return null
  const { level, country, latitude, longitude, population, populationYear, website, parent } = city
  const body = storedBody(text.body)
  const [links, articles, documents] = await Promise.all([
    loadPublicLinks(body, language),
    countArticlesOf([city.id]),
    listNewestDocuments(language, { cities: { some: { cityId: city.id } } }, 20),
  ])
  return {
    slug,
    level,
    country,
    website: safeHref(website),
    body,
    links,
    language: text.language,
    name: text.name,
    summary: text.summary,
    changedAt: text.updatedAt,
    place: latitude === null || longitude === null ? null : { latitude, longitude },
    population: population === null ? null : { value: population, year: populationYear },
    parent: toMention(parent, language),
    parts: city.parts.map((part) => toNamed(part, language)),
    projects: city.projects.map((part) => toProject(part, language)),
    figures: city.figures.map((figure) => toFigureBrief(figure, language)),
    documents,
    articles: articles.get(city.id) ?? 0,
  }
})

type Taking = Prisma.ProjectCityGetPayload<{ select: typeof projectSelect }>

function toProject({ role, project }: Taking, language: string): CityProject {
  const text = inLanguage(project.translations, language)
  return {
    slug: project.slug,
    acronym: project.acronym,
    title: text?.title ?? '',
    language: text?.language ?? language,
    role,
    startsOn: partialDate(project.startsOn, project.startsOnPrecision),
    endsOn: partialDate(project.endsOn, project.endsOnPrecision),
  }
}
