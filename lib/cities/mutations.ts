import 'server-only'
import { v7 as uuid } from 'uuid'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { citiesTag, cityPath, cityTag } from '@/lib/cities/paths'
import type { Transaction } from '@/lib/db'
import { mayWrite } from '@/lib/desk/editable'
import { publication } from '@/lib/i18n/publication'
import { sortKey } from '@/lib/i18n/sort-key'
import { linksBy, replaceLinks } from '@/lib/relations/replace-links'
import { bodyWithNames } from '@/lib/richtext/body-columns'
import type { RichText } from '@/lib/richtext/nodes'
import { touch } from '@/lib/server/touch'
import { freeSlug } from '@/lib/slugs/slugs'
import type { CityLevel, Climate } from '@/prisma/generated/enums'

export type CityWords = {
  language: string
  name: string
  summary: string
  published: boolean
  /** Left as it is where it is left out; null takes it away. */
  body?: RichText | null
}

export type CityInput = CityWords & {
  level: CityLevel
  /** The city of a district, the region of a city. */
  parentId: string | null
  /** ISO 3166 alpha-2. */
  country: string
  /** Degrees; both or none. */
  latitude: number | null
  longitude: number | null
  population: number | null
  website: string | null
  alsoKnownAs: string[]
} & Partial<CityFacts>

/** What is left out stays as it is, since an import cannot know it. */
type CityFacts = {
  populationYear: number | null
  climate: Climate | null
  /** Stage of the Smart City Guidance Package, as a vocabulary id. */
  stage: string | null
  imageId: string | null
  themeIds: string[]
}

/** @param input.slug a wish, which is granted when nobody else has it */
export async function addCity(
  tx: Transaction,
  viewer: Viewer,
  input: CityInput & { id?: string; slug?: string | null },
): Promise<{ ok: true; id: string; slug: string } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id = uuid(), name, country } = input
  const slug = await freeSlug(tx, [input.slug ?? '', name, `${name} ${country}`], {
    path: cityPath,
    isTaken: async (wish) => (await tx.city.count({ where: { slug: wish } })) > 0,
  })
  await tx.city.create({ data: { id, slug, ...ownRow(input) }, select: { id: true } })
  await writeWords(tx, id, input)
  await replaceLinks(tx.cityTheme, { cityId: id }, linksBy('themeId', input.themeIds))
  await record(tx, viewer, 'city.added', id)
  await touch(tx, [citiesTag, cityTag(id)])
  return { ok: true, id, slug }
}

/** Refuses when the version read is no longer the newest. */
export async function changeCity(
  tx: Transaction,
  viewer: Viewer,
  input: CityInput & { id: string; version: number },
): Promise<{ ok: true } | Refusal> {
  if (!isStaff(viewer)) return refuse('not-found')
  const { id, version } = input
  const data = { ...ownRow(input), version: { increment: 1 } }
  const { count } = await tx.city.updateMany({ where: { id, version }, data })
  if (count === 0) return refuse('changed-meanwhile')
  await writeWords(tx, id, input)
  await replaceLinks(tx.cityTheme, { cityId: id }, linksBy('themeId', input.themeIds))
  await record(tx, viewer, 'city.changed', id)
  await touch(tx, [citiesTag, cityTag(id)])
  return { ok: true }
}

/** Says what a city is called in a further language. */
export async function translateCity(
  tx: Transaction,
  viewer: Viewer,
  input: CityWords & { id: string },
): Promise<{ ok: true } | Refusal> {
  if (!(await mayWrite(tx, viewer, 'cities', input.id))) return refuse('not-found')
  const city = await tx.city.findUnique({ where: { id: input.id }, select: { alsoKnownAs: true } })
  if (!city) return refuse('not-found')
  await writeWords(tx, input.id, { ...city, ...input })
  await record(tx, viewer, 'city.translated', input.id, { language: input.language })
  await touch(tx, [citiesTag, cityTag(input.id)])
  return { ok: true }
}

function ownRow(input: CityInput) {
  const { name, level, parentId, country, latitude, longitude, population, website, alsoKnownAs } = input
  const { populationYear, climate, stage, imageId } = input
  const place = { level, parentId, country, latitude, longitude, climate }
  return {
    ...place,
    population,
    populationYear,
    stage,
    imageId,
    website,
    alsoKnownAs,
    sortKey: sortKey(name),
  }
}

/** The city is found by its other names too, and by the words of its text. */
async function writeWords(
  tx: Transaction,
  cityId: string,
  { language, name, summary, published, alsoKnownAs, body }: CityWords & { alsoKnownAs: string[] },
): Promise<void> {
  const where = { cityId_language: { cityId, language } }
  const before = await tx.cityTranslation.findUnique({ where, select: { publishedAt: true, body: true } })
  const words = {
    name,
    summary,
    ...bodyWithNames(body, before?.body, alsoKnownAs),
    ...publication(published, before?.publishedAt),
  }
  await tx.cityTranslation.upsert({
    where,
    create: { cityId, language, ...words },
    update: { ...words, version: { increment: 1 } },
    select: { cityId: true },
  })
}
