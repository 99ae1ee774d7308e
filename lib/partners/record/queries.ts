import 'server-only'
import { cache } from 'react'
import { articlesTag } from '@/lib/articles/paths'
import { publishedArticles } from '@/lib/articles/queries'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, mentionSelect, namedSelect, toMention, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { partnersTag } from '@/lib/partners/paths'
import { partnerRowSelect, publishedPartners, toPartnerRow, type PartnerRow } from '@/lib/partners/queries'
import { peopleTag } from '@/lib/people/paths'
import { projectsTag } from '@/lib/projects/paths'
import { safeHref } from '@/lib/richtext/addresses'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import type { ProjectPartnerRole } from '@/prisma/generated/enums'

export type PartnerRecord = Omit<PartnerRow, 'roles'> & {
  body: RichText | null
  /** What the body refers to, as the public may see it. */
  links: RichTextLinks
  alsoKnownAs: string[]
  /** The participant identification code of the funder. */
  pic: string | null
  website: string | null
  /** The city whose administration it is. */
  city: Named | null
  /** Its own place, else that of its city. */
  position: { latitude: number; longitude: number } | null
  /** Coordinators first. */
  projects: PartnerProject[]
  people: (Named & { role: string })[]
  groups: Named[]
  /** Each with the group on whose page it stands. */
  initiatives: (Named & { group: string })[]
  /** How many stories of its own or that name it the public can read. */
  articles: number
}

export type PartnerProject = {
  slug: string
  acronym: string
  title: string
  /** Of the title. */
  language: string
  role: ProjectPartnerRole
  startsOn: PartialDate | null
  endsOn: PartialDate | null
  /** What the funder gives it. */
  contribution: { amount: number; currency: string } | null
}

/** More than a page can say of one organisation. */
const atMost = 100

/** One published organisation with what stands on its page, or null. What has lists of its own is read by itself. */
export const getPublishedPartner = cache(async function getPublishedPartner(
  language: string,
  slug: string,
): Promise<PartnerRecord | null> {
  noteReads(partnersTag, citiesTag, projectsTag, peopleTag, groupsTag, articlesTag)
  const where = { slug, ...publishedPartners({}) }
  const partner = await db.partner.findFirst({ where, select: recordSelect })
  const text = partner && inLanguage(partner.translations, language)
  if (!partner || !text) return null
  const { roles: _roles, ...row } = toPartnerRow(partner, language)
  const body = storedBody(text.body)
  const city = toMention(partner.city, language)
  const [links, articles] = await Promise.all([
    loadPublicLinks(body, language),
    db.article.count({ where: publishedArticles({ partner: slug }) }),
  ])
  return {
    ...row,
    ...{ body, links, articles },
    alsoKnownAs: partner.alsoKnownAs,
    pic: partner.pic,
    website: safeHref(partner.website),
    city,
    position: positionOf(partner) ?? positionOf(city && partner.city),
    projects: partner.projects.map((part) => toProject(part, language)),
    people: partner.people.map((person) => ({
      ...toNamed(person, language),
      role: inLanguage(person.translations, language)?.role ?? '',
    })),
    groups: partner.groups.map(({ group }) => toNamed(group, language)),
    initiatives: partner.initiatives.map(({ initiative }) => ({
      ...toNamed(initiative, language),
      group: initiative.group.slug,
    })),
  }
})

const published = { status: 'published' } as const

const partSelect = {
  role: true,
  contribution: true,
  project: {
    select: {
      slug: true,
      acronym: true,
      currency: true,
      startsOn: true,
      startsOnPrecision: true,
      endsOn: true,
      endsOnPrecision: true,
      translations: { where: published, select: { language: true, title: true } },
    },
  },
} satisfies Prisma.ProjectPartnerSelect

const recordSelect = {
  ...partnerRowSelect,
  alsoKnownAs: true,
  pic: true,
  website: true,
  latitude: true,
  longitude: true,
  translations: { where: published, select: { language: true, name: true, summary: true, body: true } },
  city: { select: { ...mentionSelect.select, latitude: true, longitude: true } },
  projects: { ...partnerRowSelect.projects, take: atMost, select: partSelect },
  people: {
    where: mentionable,
    orderBy: [{ sortKey: 'asc' }, { id: 'asc' }],
    take: atMost,
    select: {
      slug: true,
      translations: { where: published, select: { language: true, name: true, role: true } },
    },
  },
  groups: {
    where: { group: mentionable },
    orderBy: { group: { sortKey: 'asc' } },
    take: atMost,
    select: { group: namedSelect },
  },
  initiatives: {
    where: { initiative: { ...mentionable, group: mentionable } },
    orderBy: { initiative: { sortKey: 'asc' } },
    take: atMost,
    select: { initiative: { select: { ...namedSelect.select, group: { select: { slug: true } } } } },
  },
} satisfies Prisma.PartnerSelect

function toProject(
  { role, contribution, project }: Prisma.ProjectPartnerGetPayload<{ select: typeof partSelect }>,
  language: string,
): PartnerProject {
  const text = inLanguage(project.translations, language)
  return {
    slug: project.slug,
    acronym: project.acronym,
    title: text?.title ?? '',
    language: text?.language ?? language,
    role,
    startsOn: partialDate(project.startsOn, project.startsOnPrecision),
    endsOn: partialDate(project.endsOn, project.endsOnPrecision),
    contribution: contribution && { amount: contribution.toNumber(), currency: project.currency },
  }
}

function positionOf(
  place: { latitude: number | null; longitude: number | null } | null,
): PartnerRecord['position'] {
  const { latitude, longitude } = place ?? {}
  return latitude != null && longitude != null ? { latitude, longitude } : null
}
