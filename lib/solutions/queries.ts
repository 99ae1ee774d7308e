import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { countUse, type Use } from '@/lib/demonstrations/counts/queries'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { publicDemonstrations, type DemonstrationFilters } from '@/lib/demonstrations/queries'
import { mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { known } from '@/lib/lists/known'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { doNotKeep, noteReads } from '@/lib/server/reading'
import { solutionsTag, type SolutionFilters } from '@/lib/solutions/paths'
import { themesTag } from '@/lib/themes/paths'
import type { SolutionKind } from '@/prisma/generated/enums'

export type SolutionRow = {
  slug: string
  language: string
  name: string
  summary: string
  kind: SolutionKind
  /** Field of activity, as a vocabulary id. */
  area: string | null
  use: Use
}

const published = { status: 'published' } as const

const rowSelect = {
  id: true,
  slug: true,
  kind: true,
  area: true,
  translations: { where: published, select: { language: true, name: true, summary: true } },
} satisfies Prisma.SolutionSelect

const byName = [{ sortKey: 'asc' }, { id: 'asc' }] satisfies Prisma.SolutionOrderByWithRelationInput[]

/** The list of solutions under filters, by name. */
export async function listPublishedSolutions(
  language: string,
  filters: SolutionFilters,
): Promise<Page<SolutionRow>> {
  noteReads(solutionsTag, demonstrationsTag, citiesTag, themesTag)
  const where = publishedSolutions(filters)
  const page = filters.page ?? 1
  const [solutions, total] = await Promise.all([
    db.solution.findMany({ where, select: rowSelect, orderBy: byName, ...rowsOfPage(page) }),
    db.solution.count({ where }),
  ])
  if (total === 0) doNotKeep()
  return asPage(await withUse(language, solutions), total, page)
}

/** What the public may see, narrowed. The one place that says so for lists and counts. */
export function publishedSolutions(filters: SolutionFilters): Prisma.SolutionWhereInput {
  const { area, theme, stage, city, status } = filters
  return {
    ...mentionable,
    ...(area ? { area } : {}),
    ...(stage ? { stage } : {}),
    ...(theme ? { themes: { some: { theme: known(theme) } } } : {}),
    // City and status are those of one demonstration: what is in use there, not what is planned there too.
    ...(city || status ? { demonstrations: { some: ofPublicSolution({ city, status }) } } : {}),
  }
}

/** That the solution is public is known here; to ask again for each demonstration would double the time. */
function ofPublicSolution(filters: DemonstrationFilters): Prisma.DemonstrationWhereInput {
  return { ...publicDemonstrations(filters), solution: undefined }
}

/** Solutions as rows of a list, in the order of their ids; one that is not published is left out. */
export async function listSolutionsById(language: string, ids: string[]): Promise<SolutionRow[]> {
  noteReads(solutionsTag, demonstrationsTag, citiesTag)
  const where = { id: { in: ids }, ...mentionable }
  const solutions = await db.solution.findMany({ where, select: rowSelect })
  return withUse(
    language,
    solutions.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
  )
}

type Selected = Prisma.SolutionGetPayload<{ select: typeof rowSelect }>

async function withUse(language: string, solutions: Selected[]): Promise<SolutionRow[]> {
  const use = await countUse(solutions.map(({ id }) => id))
  return solutions.map(({ id, slug, kind, area, translations }) => {
    const text = inLanguage(translations, language)
    return {
      ...{ slug, kind, area },
      language: text?.language ?? language,
      name: text?.name ?? slug,
      summary: text?.summary ?? '',
      use: use.get(id) ?? { cities: 0, statuses: [] },
    }
  })
}
