import 'server-only'
import { cityPath } from '@/lib/cities/paths'
import type { Prisma } from '@/lib/db'
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

/** `publishedFigures` sees to it that all that is selected here is public. */
export const subjectSelect = {
  city: namedSelect,
  project: { select: { slug: true, acronym: true } },
  solution: namedSelect,
  demonstration: {
    select: {
      slug: true,
      translations: { where: { status: 'published' }, select: { language: true, title: true } },
      solution: { select: { slug: true } },
      city: namedSelect,
    },
  },
  pairing: { select: pairingRowSelect },
} satisfies Prisma.FigureSelect

type Selected = Prisma.FigureGetPayload<{ select: typeof subjectSelect }>

/** Null for the portal as a whole. */
export function toSubject(figure: Selected, language: string): FigureSubject | null {
  const { city, project, solution, demonstration, pairing } = figure
  if (city) {
    return { scope: 'city', ...toNamed(city, language), path: cityPath(city.slug), city: null }
  }
  if (project) {
    const { slug, acronym } = project
    return { scope: 'project', slug, name: acronym, language, path: projectPath(slug), city: null }
  }
  if (solution) {
    return {
      scope: 'solution',
      ...toNamed(solution, language),
      path: solutionPath(solution.slug),
      city: null,
    }
  }
  if (demonstration) return ofDemonstration(demonstration, language)
  return pairing && ofPairing(pairing, language)
}

function ofDemonstration(
  { slug, translations, solution, city }: NonNullable<Selected['demonstration']>,
  language: string,
): FigureSubject {
  const text = inLanguage(translations, language)
  return {
    scope: 'demonstration',
    slug,
    name: text?.title ?? slug,
    language: text?.language ?? language,
    path: demonstrationPath(solution.slug, slug),
    city: toNamed(city, language),
  }
}

function ofPairing(pairing: NonNullable<Selected['pairing']>, language: string): FigureSubject {
  const { slug, title, titled, language: spoken } = toPairingRow(pairing, language)
  return {
    scope: 'pairing',
    slug,
    name: title,
    language: titled ? spoken : language,
    path: pairingPath(slug),
    city: null,
  }
}
