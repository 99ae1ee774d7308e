import 'server-only'
import { cache } from 'react'
import { citiesTag } from '@/lib/cities/paths'
import { db, type Prisma } from '@/lib/db'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partnersTag } from '@/lib/partners/paths'
import { peopleTag } from '@/lib/people/paths'
import { personCardSelect, toPersonCard, type PersonCard } from '@/lib/people/queries'
import { orcidUrl } from '@/lib/people/rules'
import { safeHref } from '@/lib/richtext/addresses'
import { loadPublicLinks } from '@/lib/richtext/load-links'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { RichText } from '@/lib/richtext/nodes'
import { storedBody } from '@/lib/richtext/stored-body'
import { noteReads } from '@/lib/server/reading'
import type { GroupPersonRole } from '@/prisma/generated/enums'

export type PersonRecord = PersonCard & {
  id: string
  /** Title before the name, as Dr. */
  honorific: string
  summary: string
  body: RichText | null
  /** What the text refers to, as the public may see it. */
  links: RichTextLinks
  orcid: string | null
  website: string | null
  /** Those led first. */
  groups: (Named & { role: GroupPersonRole })[]
  /** Those led, with the group that each belongs to. */
  initiatives: (Named & { group: Named })[]
}

/** One published person as the public reads of them, or null. What they said, wrote and did are lists of their own. */
export const getPublishedPerson = cache(async function getPublishedPerson(
  language: string,
  slug: string,
): Promise<PersonRecord | null> {
  noteReads(peopleTag, partnersTag, citiesTag, groupsTag)
  const person = await db.person.findFirst({ where: { slug, ...mentionable }, select: recordSelect })
  const text = person && inLanguage(person.translations, language)
  if (!person || !text) return null
  const body = storedBody(text.body)
  return {
    ...toPersonCard(person, language),
    id: person.id,
    honorific: text.honorific,
    summary: text.summary,
    body,
    links: await loadPublicLinks(body, language),
    orcid: orcidUrl(person.orcid),
    website: safeHref(person.website),
    groups: person.groups.map(({ role, group }) => ({ ...toNamed(group, language), role })),
    initiatives: person.initiatives.map(({ group, ...initiative }) => ({
      ...toNamed(initiative, language),
      group: toNamed(group, language),
    })),
  }
})

/** How many of each a person's page shows. */
const longest = 20

/** The address is not among these: it is for links to slides and quotations, never for the public. */
const recordSelect = {
  ...personCardSelect,
  id: true,
  orcid: true,
  website: true,
  translations: {
    where: { status: 'published' },
    select: { language: true, name: true, role: true, honorific: true, summary: true, body: true },
  },
  groups: {
    where: { group: mentionable },
    orderBy: [{ role: 'asc' }, { group: { sortKey: 'asc' } }],
    take: longest,
    select: { role: true, group: namedSelect },
  },
  initiatives: {
    where: { ...mentionable, group: mentionable },
    orderBy: { sortKey: 'asc' },
    take: longest,
    select: { ...namedSelect.select, group: namedSelect },
  },
} satisfies Prisma.PersonSelect
