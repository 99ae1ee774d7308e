import 'server-only'
import { cityPath } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { demonstrationPath } from '@/lib/demonstrations/paths'
import { namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { pairingPath } from '@/lib/pairings/paths'
import { pairingRowSelect, toPairingRow } from '@/lib/pairings/queries'
import { projectPath } from '@/lib/projects/paths'
import { solutionPath } from '@/lib/solutions/paths'
import type { FigureScope } from '@/prisma/generated/enums'

/** What a figure is about. */
export type FigureSubject = Named & {
  scope: Exclude<FigureScope, 'portal'>
  /** Its page, without the language. */
  path: string
  /** Where a demonstration stands. */
  city: Named | null
}

export const subjectIds = {
  cityId: true,
  projectId: true,
  solutionId: true,
  demonstrationId: true,
  pairingId: true,
} as const

/** Exactly one is set, and none of a figure of the whole portal. */
export type SubjectIds = Record<keyof typeof subjectIds, string | null>

const nouns = [
  ['cityId', listCities],
  ['projectId', listProjects],
  ['solutionId', listSolutions],
  ['demonstrationId', listDemonstrations],
  ['pairingId', listPairings],
] as const

/** What these figures, which the public may see, are about, by the id of what it is. Asks only for what there is. */
export async function listSubjects(
  language: string,
  figures: readonly SubjectIds[],
): Promise<(figure: SubjectIds) => FigureSubject | null> {
  const found = await Promise.all(
    nouns.map(async ([key, list]) => {
      const ids = [...new Set(figures.flatMap((figure) => figure[key] ?? []))]
      return ids.length > 0 ? list(language, ids) : []
    }),
  )
  const subjects = new Map(found.flat())
  return ({ cityId, projectId, solutionId, demonstrationId, pairingId }) =>
    subjects.get(cityId ?? projectId ?? solutionId ?? demonstrationId ?? pairingId ?? '') ?? null
}

type Found = [id: string, subject: FigureSubject]

async function listCities(language: string, ids: string[]): Promise<Found[]> {
  const cities = await db.city.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...namedSelect.select },
  })
  return cities.map(({ id, ...city }) => {
    return [id, { scope: 'city', ...toNamed(city, language), path: cityPath(city.slug), city: null }]
  })
}

/** Projects go by their acronyms in every language. */
async function listProjects(language: string, ids: string[]): Promise<Found[]> {
  const projects = await db.project.findMany({
    where: { id: { in: ids } },
    select: { id: true, slug: true, acronym: true },
  })
  return projects.map(({ id, slug, acronym }) => {
    return [id, { scope: 'project', slug, name: acronym, language, path: projectPath(slug), city: null }]
  })
}

async function listSolutions(language: string, ids: string[]): Promise<Found[]> {
  const solutions = await db.solution.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...namedSelect.select },
  })
  return solutions.map(({ id, ...solution }) => {
    const named = toNamed(solution, language)
    return [id, { scope: 'solution', ...named, path: solutionPath(named.slug), city: null }]
  })
}

async function listDemonstrations(language: string, ids: string[]): Promise<Found[]> {
  const demonstrations = await db.demonstration.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      slug: true,
      translations: { where: { status: 'published' }, select: { language: true, title: true } },
      solution: { select: { slug: true } },
      city: namedSelect,
    },
  })
  return demonstrations.map(({ id, slug, translations, solution, city }) => {
    const text = inLanguage(translations, language)
    const named = { slug, name: text?.title ?? slug, language: text?.language ?? language }
    const path = demonstrationPath(solution.slug, slug)
    return [id, { scope: 'demonstration', ...named, path, city: toNamed(city, language) }]
  })
}

async function listPairings(language: string, ids: string[]): Promise<Found[]> {
  const pairings = await db.pairing.findMany({
    where: { id: { in: ids } },
    select: { id: true, ...pairingRowSelect },
  })
  return pairings.map(({ id, ...pairing }) => {
    const { slug, title, titled, language: spoken } = toPairingRow(pairing, language)
    const named = { slug, name: title, language: titled ? spoken : language }
    return [id, { scope: 'pairing', ...named, path: pairingPath(slug), city: null }]
  })
}
