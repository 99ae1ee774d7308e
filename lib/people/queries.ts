import 'server-only'
import type { Prisma } from '@/lib/db'
import { mentionSelect, toMention, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'

/** Somebody as lists and tables show them. Never the address: it is for links to slides and quotations. */
export type PersonCard = Named & {
  /** What they do, in the language of the name. */
  role: string
  organisation: Affiliation | null
  city: Named | null
}

/** Without a slug where the organisation has no page of its own. */
export type Affiliation = { slug: string | null; name: string; language: string | null }

const affiliationSelect = {
  organisation: true,
  partner: mentionSelect,
} satisfies Prisma.PersonSelect

export const personCardSelect = {
  slug: true,
  ...affiliationSelect,
  city: mentionSelect,
  translations: { where: { status: 'published' }, select: { language: true, name: true, role: true } },
} satisfies Prisma.PersonSelect

/** Of a person that is `mentionable`. */
export function toPersonCard(
  person: Prisma.PersonGetPayload<{ select: typeof personCardSelect }>,
  language: string,
): PersonCard {
  const text = inLanguage(person.translations, language)
  return {
    slug: person.slug,
    name: text?.name ?? person.slug,
    language: text?.language ?? language,
    role: text?.role ?? '',
    organisation: toAffiliation(person, language),
    city: toMention(person.city, language),
  }
}

/** The partner that somebody works for, else the organisation that has no record. */
function toAffiliation(
  { organisation, partner }: Prisma.PersonGetPayload<{ select: typeof affiliationSelect }>,
  language: string,
): Affiliation | null {
  return (
    toMention(partner, language) ?? (organisation ? { slug: null, name: organisation, language: null } : null)
  )
}
