import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { documentsTag, type DocumentFilters } from '@/lib/documents/paths'
import { visible } from '@/lib/documents/policy'
import { narrowedDocuments, publicDocuments } from '@/lib/documents/queries'
import { mentionable } from '@/lib/i18n/named'
import { countedSelect, countYears, toCounted, type Counted } from '@/lib/lists/counted'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { DocumentKind } from '@/prisma/generated/enums'

export type DocumentFacets = {
  kinds: { value: DocumentKind; count: number }[]
  themes: Counted[]
  cities: Counted[]
  /** By acronym, which is the same in all languages. */
  projects: { value: string; label: string; count: number }[]
  languages: { value: string; count: number }[]
  years: { value: number; count: number }[]
}

const countAll = { _count: { _all: true } } as const
type Where = Prisma.DocumentWhereInput

/** What the library can be narrowed by from here, each with how many documents that would leave. */
export async function listDocumentFacets(
  language: string,
  filters: DocumentFilters,
): Promise<DocumentFacets> {
  return countWithin(publicDocuments, language, filters)
}

/** The same of what somebody sees who is signed in. */
export async function listDocumentFacetsFor(
  viewer: Viewer,
  language: string,
  filters: DocumentFilters,
): Promise<DocumentFacets> {
  return countWithin(visible(viewer), language, filters)
}

async function countWithin(may: Where, language: string, filters: DocumentFilters): Promise<DocumentFacets> {
  noteReads(documentsTag, citiesTag, themesTag, projectsTag)
  const without = (name: keyof DocumentFilters) => narrowedDocuments(may, { ...filters, [name]: undefined })
  const [kinds, themes, cities, projects, languages, dates] = await Promise.all([
    db.document.groupBy({ by: ['kind'], where: without('kind'), orderBy: { kind: 'asc' }, ...countAll }),
    countThemes(language, without('theme'), filters.theme),
    countCities(language, without('city'), filters.city),
    countProjects(without('project'), filters.project),
    db.documentVersion.groupBy({
      by: ['language'],
      where: { currentIn: without('language') },
      orderBy: { language: 'asc' },
      ...countAll,
    }),
    db.document.groupBy({ by: ['issuedOn'], where: without('year'), ...countAll }),
  ])
  return {
    ...{ themes, cities, projects },
    kinds: kinds.map((row) => ({ value: row.kind, count: row._count._all })),
    languages: languages.map((row) => ({ value: row.language, count: row._count._all })),
    years: countYears(dates.map((row) => ({ date: row.issuedOn, count: row._count._all }))),
  }
}

async function countThemes(language: string, document: Where, chosen?: string): Promise<Counted[]> {
  const counts = await db.documentTheme.groupBy({ by: ['themeId'], where: { document }, ...countAll })
  const byId = new Map(counts.map((row) => [row.themeId, row._count._all]))
  return toCounted(await db.theme.findMany({ where: named(byId, chosen), ...countedSelect }), byId, language)
}

async function countCities(language: string, document: Where, chosen?: string): Promise<Counted[]> {
  const counts = await db.documentCity.groupBy({ by: ['cityId'], where: { document }, ...countAll })
  const byId = new Map(counts.map((row) => [row.cityId, row._count._all]))
  return toCounted(await db.city.findMany({ where: named(byId, chosen), ...countedSelect }), byId, language)
}

async function countProjects(document: Where, chosen?: string): Promise<DocumentFacets['projects']> {
  const counts = await db.document.groupBy({
    by: ['projectId'],
    where: { AND: [document, { projectId: { not: null } }] },
    ...countAll,
  })
  const byId = new Map(counts.map((row) => [row.projectId ?? '', row._count._all]))
  const projects = await db.project.findMany({
    where: named(byId, chosen),
    select: { id: true, slug: true, acronym: true },
    orderBy: { sortKey: 'asc' },
  })
  return projects.map(({ id, slug, acronym }) => ({ value: slug, label: acronym, count: byId.get(id) ?? 0 }))
}

/** What is chosen is among them though it may leave nothing: a form that forgot it would undo it. */
function named(counts: ReadonlyMap<string, number>, chosen: string | undefined) {
  return { OR: [{ id: { in: [...counts.keys()] } }, ...(chosen ? [{ slug: chosen }] : [])], ...mentionable }
}
