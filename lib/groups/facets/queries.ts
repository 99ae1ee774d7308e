import 'server-only'
import { db, type Prisma } from '@/lib/db'
import { groupsTag, type GroupFilters } from '@/lib/groups/paths'
import { publishedGroups } from '@/lib/groups/queries'
import { mentionable } from '@/lib/i18n/named'
import { withChosen, type Option } from '@/lib/lists/chosen'
import { countedSelect, toCounted, type Counted } from '@/lib/lists/counted'
import { noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { GroupKind } from '@/prisma/generated/enums'

export type GroupFacets = { kinds: Option<GroupKind>[]; themes: Counted[] }

/**
 * What the list can be narrowed by from here, each with how many groups that would leave. What is chosen is among
 * them though it may leave nothing: a form that forgot it would undo it.
 */
export async function listGroupFacets(language: string, filters: GroupFilters): Promise<GroupFacets> {
  noteReads(groupsTag, themesTag)
  const without = (name: keyof GroupFilters) => publishedGroups({ ...filters, [name]: undefined })
  const [kinds, themes] = await Promise.all([
    db.group.groupBy({ by: ['kind'], where: without('kind'), orderBy: { kind: 'asc' }, ...countAll }),
    countThemes(language, without('theme'), filters.theme),
  ])
  const counted = kinds.map((row) => ({ value: row.kind, count: row._count._all }))
  return { kinds: withChosen(counted, filters.kind), themes }
}

const countAll = { _count: { _all: true } } as const

async function countThemes(
  language: string,
  group: Prisma.GroupWhereInput,
  chosen?: string,
): Promise<Counted[]> {
  const counts = await db.groupTheme.groupBy({ by: ['themeId'], where: { group }, ...countAll })
  const ids = counts.map((row) => row.themeId)
  const where = { OR: [{ id: { in: ids } }, { slug: { in: chosen ? [chosen] : [] } }], ...mentionable }
  const themes = await db.theme.findMany({ where, ...countedSelect })
  return toCounted(themes, new Map(counts.map((row) => [row.themeId, row._count._all])), language)
}
