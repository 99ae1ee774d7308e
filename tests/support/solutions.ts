import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { DemonstrationStatus, PublicationState } from '@/prisma/generated/enums'
import { state } from './cities'

type Own<Input> = Partial<Input> & { status?: PublicationState; language?: string }

export async function addSolution(
  name: string,
  { status, language, ...about }: Own<Prisma.SolutionUncheckedCreateInput> = {},
): Promise<string> {
  const [id, slug] = [newId(), name.toLowerCase().replaceAll(' ', '-')]
  const translations = { create: { ...state(status, language), name } }
  await db.solution.create({ data: { id, slug, sortKey: slug, ...about, translations } })
  return id
}

type About = Partial<Omit<Prisma.DemonstrationUncheckedCreateInput, 'status'>> & {
  status?: DemonstrationStatus
  words?: PublicationState
}

/** A solution put in place in a city: in use and published unless it is said otherwise. */
export async function addDemonstration(
  solutionId: string,
  cityId: string,
  { words, status = 'completed', ...about }: About = {},
): Promise<string> {
  const id = newId()
  const slug = about.slug ?? `demonstration-${(await db.demonstration.count()) + 1}`
  const translations = { create: { ...state(words), title: `Demonstration ${slug}` } }
  const data = { id, solutionId, cityId, status, sortKey: slug, ...about, slug, translations }
  await db.demonstration.create({ data, select: { id: true } })
  return id
}

export async function addTheme(name: string): Promise<string> {
  const [id, slug] = [newId(), name.toLowerCase()]
  await db.theme.create({ data: { id, slug, sortKey: slug, translations: { create: { ...state(), name } } } })
  return id
}

/** A measured value of one indicator that all such figures share. */
export async function addFigure(
  title: string,
  about: Partial<Prisma.FigureUncheckedCreateInput>,
  status?: PublicationState,
): Promise<void> {
  const indicator = await db.indicator.findFirst({ select: { id: true } })
  const indicatorId = indicator?.id ?? newId()
  if (!indicator)
    await db.indicator.create({ data: { id: indicatorId, slug: 'indicator', sortKey: 'indicator' } })
  const [id, slug] = [newId(), title.toLowerCase().replaceAll(' ', '-')]
  const translations = { create: { ...state(status), title } }
  await db.figure.create({ data: { id, slug, indicatorId, value: 20, unit: '%', ...about, translations } })
}
