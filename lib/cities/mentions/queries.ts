import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { partnersTag } from '@/lib/partners/paths'
import { peopleTag } from '@/lib/people/paths'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'

export type CityMentions = {
  /** People to ask, by family name. */
  people: (Named & { role: string; organisation: string | null })[]
  /** The administration and its organisations. */
  partners: Named[]
  groups: Named[]
  themes: Named[]
}

const byName = { sortKey: 'asc' } as const
/** More would bury the rest of the page; each of them names its city itself. */
const longest = 24

/** Who and what belongs to a city: short lists for the margin of its page. */
export async function listCityMentions(language: string, citySlug: string): Promise<CityMentions> {
  noteReads(citiesTag, peopleTag, partnersTag, groupsTag, themesTag)
  const ofCity = { ...mentionable, city: { slug: citySlug } }
  const among = { some: { city: { slug: citySlug } } }
  const [people, partners, groups, themes] = await Promise.all([
    db.person.findMany({ where: ofCity, orderBy: byName, take: longest, select: personSelect }),
    db.partner.findMany({ where: ofCity, orderBy: byName, take: longest, ...namedSelect }),
    db.group.findMany({
      where: { ...mentionable, cities: among },
      orderBy: byName,
      take: longest,
      ...namedSelect,
    }),
    db.theme.findMany({
      where: { ...mentionable, cities: among },
      orderBy: byName,
      take: longest,
      ...namedSelect,
    }),
  ])
  return {
    people: people.map(({ partner, organisation, translations, slug }) => {
      const text = inLanguage(translations, language)
      const [employer] = partner && !partner.trashedAt ? partner.translations : []
      return {
        ...toNamed({ slug, translations }, language),
        role: text?.role ?? '',
        organisation: (partner && employer ? toNamed(partner, language).name : organisation) ?? null,
      }
    }),
    partners: partners.map((partner) => toNamed(partner, language)),
    groups: groups.map((group) => toNamed(group, language)),
    themes: themes.map((theme) => toNamed(theme, language)),
  }
}

const personSelect = {
  slug: true,
  organisation: true,
  translations: {
    where: { status: 'published' },
    select: { language: true, name: true, role: true },
  },
  partner: { select: { ...namedSelect.select, trashedAt: true } },
} as const
