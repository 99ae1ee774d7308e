import 'server-only'
import { citiesTag } from '@/lib/cities/paths'
import { publishedCities } from '@/lib/cities/queries'
import { db } from '@/lib/db'
import { documentsTag } from '@/lib/documents/paths'
import { listNewestDocuments, type DocumentRow } from '@/lib/documents/queries'
import { groupsTag } from '@/lib/groups/paths'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'

/** What has to do with a theme and is only named beside it. */
export type ThemeMentions = {
  documents: DocumentRow[]
  groups: Named[]
  projects: { slug: string; acronym: string }[]
  cities: Named[]
}

/** Names beside a text; more would be a list. */
const longest = { documents: 10, groups: 20, projects: 20, cities: 60 }

export async function listMentionsOfTheme(language: string, theme: string): Promise<ThemeMentions> {
  noteReads(documentsTag, groupsTag, projectsTag, citiesTag)
  const on = { themes: { some: { theme: { slug: theme } } } }
  const [documents, groups, projects, cities] = await Promise.all([
    listNewestDocuments(language, on, longest.documents),
    db.group.findMany({ where: { AND: [mentionable, on] }, ...byName(longest.groups), ...namedSelect }),
    db.project.findMany({
      where: { AND: [mentionable, on] },
      ...byName(longest.projects),
      select: { slug: true, acronym: true },
    }),
    db.city.findMany({
      where: { AND: [publishedCities({}), on] },
      ...byName(longest.cities),
      ...namedSelect,
    }),
  ])
  return {
    documents,
    groups: groups.map((group) => toNamed(group, language)),
    projects,
    cities: cities.map((city) => toNamed(city, language)),
  }
}

function byName(take: number) {
  return { orderBy: [{ sortKey: 'asc' as const }, { id: 'asc' as const }], take }
}
