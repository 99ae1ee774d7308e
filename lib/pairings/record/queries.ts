import 'server-only'
import { cache } from 'react'
import { articlesTag } from '@/lib/articles/paths'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { demonstrationsTag } from '@/lib/demonstrations/paths'
import { mentionable, namedSelect, toNamed } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { getPublishedActionPlan, type ActionPlanOutline } from '@/lib/pairings/action-plans/queries'
import { pairingsTag } from '@/lib/pairings/paths'
import {
  pairingMemberSelect,
  pairingRowSelect,
  publishedPairings,
  toPairingRow,
  type PairingMember,
  type PairingRow,
} from '@/lib/pairings/queries'
import { projectsTag } from '@/lib/projects/paths'
import { projectMentionSelect, toProjectMention, type ProjectMention } from '@/lib/projects/queries'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'

export type PairingRecord = Omit<PairingRow, 'members'> & {
  members: PlacedMember[]
  body: RichText | null
  /** What the text refers to, as the public may see it. */
  links: RichTextLinks
  startsOn: PartialDate | null
  endsOn: PartialDate | null
  /** The project that it is part of. */
  project: ProjectMention | null
  /** What was put in place because of it, with the city that it stands in and the one that had it first. */
  pilots: { slug: string; title: string; language: string; city: string | null; origin: string | null }[]
  actionPlan: ActionPlanOutline | null
  stories: { slug: string; title: string; language: string }[]
}

/** Degrees, where they are known. */
export type PlacedMember = PairingMember & { position: { latitude: number; longitude: number } | null }

/** One published pairing as the public reads it, or null. */
export const getPublishedPairing = cache(async function getPublishedPairing(
  language: string,
  slug: string,
): Promise<PairingRecord | null> {
  noteReads(pairingsTag, citiesTag, themesTag, articlesTag, projectsTag, demonstrationsTag)
  const where = { AND: [{ slug }, publishedPairings({})] }
  const pairing = await db.pairing.findFirst({ where, select: recordSelect })
  const text = pairing && inLanguage(pairing.translations, language)
  if (!pairing || !text) return null
  const row = toPairingRow(pairing, language)
  const body = storedBody(text.body)
  const [links, actionPlan] = await Promise.all([
    loadPublicLinks(body, language),
    getPublishedActionPlan(language, pairing.id),
  ])
  return {
    ...row,
    members: row.members.map((member, index) => ({
      ...member,
      position: positionOf(pairing.members[index]),
    })),
    body,
    links,
    startsOn: partialDate(pairing.startsOn, pairing.startsOnPrecision),
    endsOn: partialDate(pairing.endsOn, pairing.endsOnPrecision),
    project: toProjectMention(pairing.project),
    actionPlan,
    pilots: toPilots(pairing, language),
    stories: pairing.articles.flatMap(({ article }) => {
      const story = inLanguage(article.translations, language)
      return story ? [{ slug: article.slug, ...story }] : []
    }),
  }
})

const published = { status: 'published' } as const
const titled = {
  slug: true,
  translations: { where: published, select: { language: true, title: true } },
} as const

const recordSelect = {
  ...pairingRowSelect,
  id: true,
  startsOn: true,
  startsOnPrecision: true,
  endsOn: true,
  endsOnPrecision: true,
  translations: { where: published, select: { language: true, title: true, summary: true, body: true } },
  members: {
    ...pairingRowSelect.members,
    select: {
      ...pairingMemberSelect,
      city: { select: { ...pairingMemberSelect.city.select, latitude: true, longitude: true } },
    },
  },
  project: projectMentionSelect,
  pilots: {
    where: mentionable,
    orderBy: { sortKey: 'asc' },
    select: { ...titled, city: namedSelect, originCity: namedSelect },
  },
  articles: {
    where: { article: mentionable },
    orderBy: { article: { publishedOn: { sort: 'desc', nulls: 'last' } } },
    select: { article: { select: titled } },
  },
} satisfies Prisma.PairingSelect

type Selected = Prisma.PairingGetPayload<{ select: typeof recordSelect }>

function positionOf(member: Selected['members'][number] | undefined): PlacedMember['position'] {
  const { latitude, longitude } = member?.city ?? {}
  return latitude != null && longitude != null ? { latitude, longitude } : null
}

function toPilots(pairing: Selected, language: string): PairingRecord['pilots'] {
  return pairing.pilots.flatMap(({ slug, translations, city, originCity }) => {
    const text = inLanguage(translations, language)
    if (!text) return []
    return [{ slug, ...text, city: publicName(city, language), origin: publicName(originCity, language) }]
  })
}

type Named = Parameters<typeof toNamed>[0]

/** Null for a city that the public does not know. */
function publicName(city: Named | null, language: string): string | null {
  return city && city.translations.length > 0 ? toNamed(city, language).name : null
}
