import 'server-only'
import { articlesTag } from '@/lib/articles/paths'
import { awardsTag } from '@/lib/awards/paths'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { isMentionable, mentionable, mentionSelect, toMention, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { partnersTag } from '@/lib/partners/paths'
import { projectsTag } from '@/lib/projects/paths'
import { projectMentionSelect, toProjectMention } from '@/lib/projects/queries'
import { safeHref } from '@/lib/richtext/addresses'
import { noteReads } from '@/lib/server/reading'

export type AwardRow = {
  slug: string
  /** Of title, summary and giver. */
  language: string
  title: string
  summary: string
  /** Empty where it is not known. */
  givenBy: string
  awardedOn: PartialDate | null
  /** Where its giver tells of it. */
  url: string | null
  /** The story that tells of it here. */
  story: { slug: string; title: string; language: string } | null
  /** Who received it too. */
  others: (Named & { noun: 'city' | 'partner' | 'project' })[]
}

/** The awards of a city that the public may know of, newest first. */
export function listAwardsOfCity(language: string, slug: string): Promise<AwardRow[]> {
  return listAwards(language, 'city', slug)
}

export function listAwardsOfPartner(language: string, slug: string): Promise<AwardRow[]> {
  return listAwards(language, 'partner', slug)
}

export function listAwardsOfProject(language: string, slug: string): Promise<AwardRow[]> {
  return listAwards(language, 'project', slug)
}

type Recipient = AwardRow['others'][number]

async function listAwards(language: string, noun: Recipient['noun'], slug: string): Promise<AwardRow[]> {
  noteReads(awardsTag, articlesTag, citiesTag, partnersTag, projectsTag)
  const awards = await db.award.findMany({
    where: { ...mentionable, recipients: { some: { [noun]: { slug } } } },
    orderBy: [{ awardedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
    // Nobody reads further; it keeps a page from growing without bound.
    take: 50,
    select: awardSelect,
  })
  return awards.map((award) => {
    const row = toRow(award, language)
    return { ...row, others: row.others.filter((other) => other.noun !== noun || other.slug !== slug) }
  })
}

const published = { status: 'published' } as const
const awardSelect = {
  slug: true,
  awardedOn: true,
  awardedOnPrecision: true,
  url: true,
  translations: {
    where: published,
    select: { language: true, title: true, summary: true, givenBy: true },
  },
  article: {
    select: {
      slug: true,
      trashedAt: true,
      translations: { where: published, select: { language: true, title: true } },
    },
  },
  recipients: {
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      city: mentionSelect,
      partner: mentionSelect,
      project: projectMentionSelect,
    },
  },
} satisfies Prisma.AwardSelect

type Selected = Prisma.AwardGetPayload<{ select: typeof awardSelect }>

function toRow(award: Selected, language: string): AwardRow {
  const { slug, url, article, awardedOn, awardedOnPrecision, recipients } = award
  const text = inLanguage(award.translations, language)
  const story = isMentionable(article) ? inLanguage(article.translations, language) : null
  return {
    slug,
    language: text?.language ?? language,
    title: text?.title ?? '',
    summary: text?.summary ?? '',
    givenBy: text?.givenBy ?? '',
    awardedOn: partialDate(awardedOn, awardedOnPrecision),
    url: safeHref(url),
    story: article && story ? { slug: article.slug, ...story } : null,
    others: recipients.flatMap((recipient) => toRecipient(recipient, language) ?? []),
  }
}

/** Null for one that the public does not know. */
function toRecipient(
  { city, partner, project }: Selected['recipients'][number],
  language: string,
): Recipient | null {
  const [ofCity, ofPartner] = [toMention(city, language), toMention(partner, language)]
  if (ofCity) return { noun: 'city', ...ofCity }
  if (ofPartner) return { noun: 'partner', ...ofPartner }
  const ofProject = toProjectMention(project)
  return ofProject && { noun: 'project', slug: ofProject.slug, name: ofProject.acronym, language }
}
