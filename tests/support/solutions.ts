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

const id = (table: string, number: string) => `(md5('${table}' || (${number})))::uuid`

/**
 * The SQL that adds solutions by number, each put in place in one of a tenth as many cities; half of all
 * demonstrations are of the first solution.
 */
export function manySolutions(from: number, until: number): string[] {
  const series = `generate_series(${from}, ${until}) n`
  const cities = Math.ceil(until / 10)
  const words = `'en', 'published', now(), now()`
  const worded = 'language, status, published_at, updated_at'
  return [
    `INSERT INTO cities (id, slug, sort_key, country, latitude, longitude, updated_at)
       SELECT ${id('cities', 'n')}, 'city-' || n, 'city ' || n, 'SE', 40 + n % 25, n % 25, now()
       FROM generate_series(1, ${cities}) n ON CONFLICT DO NOTHING`,
    `INSERT INTO city_translations (city_id, name, ${worded})
       SELECT id, initcap(slug), ${words} FROM cities ON CONFLICT DO NOTHING`,
    `INSERT INTO themes (id, slug, sort_key, updated_at)
       SELECT ${id('themes', 'n')}, 'theme-' || n, 'theme ' || n, now() FROM generate_series(1, 6) n ON CONFLICT DO NOTHING`,
    `INSERT INTO theme_translations (theme_id, name, ${worded})
       SELECT id, initcap(slug), ${words} FROM themes ON CONFLICT DO NOTHING`,
    `INSERT INTO solutions (id, slug, sort_key, area, stage, updated_at)
       SELECT ${id('solutions', 'n')}, 'solution-' || n, 'solution ' || n,
         (ARRAY['buildings', 'citizen-engagement', 'urban-governance'])[1 + n % 3],
         (ARRAY['plan', 'do'])[1 + n % 2], now() FROM ${series}`,
    `INSERT INTO solution_translations (solution_id, name, ${worded})
       SELECT ${id('solutions', 'n')}, 'Solution ' || n, ${words} FROM ${series}`,
    `INSERT INTO solution_themes (solution_id, theme_id)
       SELECT ${id('solutions', 'n')}, ${id('themes', '1 + (n + k) % 6')} FROM ${series}, generate_series(0, 1) k`,
    `INSERT INTO demonstrations (id, slug, solution_id, city_id, status, sort_key, updated_at)
       SELECT ${id('demonstrations', 'n')}, 'demonstration-' || n,
         ${id('solutions', 'CASE n % 2 WHEN 0 THEN 1 ELSE n END')}, ${id('cities', `1 + n % ${cities}`)},
         (enum_range(NULL::demonstration_status))[1 + n % 4], 'demonstration ' || n, now() FROM ${series}`,
    `INSERT INTO demonstration_translations (demonstration_id, title, ${worded})
       SELECT ${id('demonstrations', 'n')}, 'Demonstration ' || n, ${words} FROM ${series}`,
    'ANALYZE',
  ]
}
