import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { db } from '@/lib/db'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { partnersTag } from '@/lib/partners/paths'
import { peopleTag } from '@/lib/people/paths'
import { personCardSelect, toPersonCard, type PersonCard } from '@/lib/people/queries'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'

export type CityMentions = {
  /** People to ask, by family name. */
  people: PersonCard[]
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
    db.person.findMany({ where: ofCity, orderBy: byName, take: longest, select: personCardSelect }),
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
    people: people.map((person) => toPersonCard(person, language)),
    partners: partners.map((partner) => toNamed(partner, language)),
    groups: groups.map((group) => toNamed(group, language)),
    themes: themes.map((theme) => toNamed(theme, language)),
  }
}
