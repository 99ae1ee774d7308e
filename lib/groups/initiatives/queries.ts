import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { isMentionable, mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { personCardSelect, toPersonCard, type PersonCard } from '@/lib/people/queries'
import { safeHref } from '@/lib/richtext/addresses'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'

export type Initiative = {
  slug: string
  language: string
  name: string
  summary: string
  body: RichText | null
  lead: PersonCard | null
  partners: Named[]
  website: string | null
  startsOn: PartialDate | null
  endsOn: PartialDate | null
}

/** More would be a group of its own. */
const longest = 50

/** Noted under the tags of the group that asks. */
export async function listInitiativesOfGroup(language: string, groupId: string): Promise<Initiative[]> {
  const initiatives = await db.initiative.findMany({
    where: { groupId, ...mentionable },
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: longest,
    select: initiativeSelect,
  })
  return initiatives.map((initiative) => toInitiative(initiative, language))
}

const initiativeSelect = {
  slug: true,
  website: true,
  startsOn: true,
  startsOnPrecision: true,
  endsOn: true,
  endsOnPrecision: true,
  translations: {
    where: { status: 'published' },
    select: { language: true, name: true, summary: true, body: true },
  },
  lead: { select: { ...personCardSelect, trashedAt: true } },
  partners: {
    where: { partner: mentionable },
    orderBy: { partner: { sortKey: 'asc' } },
    select: { partner: namedSelect },
  },
} satisfies Prisma.InitiativeSelect

type Selected = Prisma.InitiativeGetPayload<{ select: typeof initiativeSelect }>

function toInitiative(initiative: Selected, language: string): Initiative {
  const { slug, translations, lead, partners, website } = initiative
  const text = inLanguage(translations, language)
  return {
    slug,
    language: text?.language ?? language,
    name: text?.name ?? slug,
    summary: text?.summary ?? '',
    body: storedBody(text?.body),
    lead: isMentionable(lead) ? toPersonCard(lead, language) : null,
    partners: partners.map(({ partner }) => toNamed(partner, language)),
    website: safeHref(website),
    startsOn: partialDate(initiative.startsOn, initiative.startsOnPrecision),
    endsOn: partialDate(initiative.endsOn, initiative.endsOnPrecision),
  }
}
