import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { PublicationState } from '@/prisma/generated/enums'
import { state } from './cities'

type IndicatorRow = Partial<Prisma.IndicatorUncheckedCreateInput> & {
  name: string
  status?: PublicationState
}

export async function addIndicatorRow({ name, status, ...about }: IndicatorRow): Promise<string> {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const translations = { create: { ...state(status), name } }
  const data = { id: newId(), slug, sortKey: slug, ...about, translations }
  return (await db.indicator.create({ data, select: { id: true } })).id
}

type FigureRow = Partial<Omit<Prisma.FigureUncheckedCreateInput, 'indicatorId'>> & {
  slug: string
  indicatorId: string
  title?: string
  method?: string
  status?: PublicationState
  language?: string
}

/** A figure of the whole portal unless it is told what it is of. */
export async function addFigureRow({
  title,
  method,
  status,
  language,
  ...about
}: FigureRow): Promise<string> {
  const words = { ...state(status, language), title: title ?? about.slug, method }
  const data = { id: newId(), value: 10, unit: '', ...about, translations: { create: words } }
  return (await db.figure.create({ data, select: { id: true } })).id
}

type DemonstrationRow = { city: string; status?: PublicationState; area?: string; project?: string }

/** A solution and where it is put in place. */
export async function addDemonstrationRow(name: string, about: DemonstrationRow) {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  const solutionId = newId()
  await db.solution.create({
    data: {
      id: solutionId,
      slug,
      sortKey: slug,
      area: about.area,
      translations: { create: { ...state(), name } },
    },
  })
  const own = { id: newId(), slug: `${slug}-put-in-place`, sortKey: slug, solutionId, cityId: about.city }
  const translations = { create: { ...state(about.status), title: `${name} in place` } }
  await db.demonstration.create({
    data: { ...own, projectId: about.project, status: 'completed', translations },
  })
  return { solutionId, demonstrationId: own.id }
}
