import 'server-only'
import { db, type Prisma } from '@/lib/db'
import type { EventRow } from '@/lib/events/queries'
import { listNextMeetings } from '@/lib/groups/meetings/queries'
import { groupsTag, type GroupFilters } from '@/lib/groups/paths'
import { leadingRoles } from '@/lib/groups/rules'
import { mentionable, namedSelect, toNamed, type Named } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { known } from '@/lib/lists/known'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { peopleTag } from '@/lib/people/paths'
import { doNotKeep, noteReads } from '@/lib/server/reading'
import { themesTag } from '@/lib/themes/paths'
import type { GroupKind, GroupPersonRole } from '@/prisma/generated/enums'

export type GroupRow = {
  slug: string
  language: string
  name: string
  summary: string
  kind: GroupKind
  /** Who leads it, chairs first. */
  leads: (Named & { role: GroupPersonRole })[]
  /** How many people are shown as belonging to it. */
  people: number
  nextMeeting: EventRow | null
}

const published = { status: 'published' } as const

const rowSelect = {
  id: true,
  slug: true,
  kind: true,
  translations: { where: published, select: { language: true, name: true, summary: true } },
} satisfies Prisma.GroupSelect

const byName = [{ sortKey: 'asc' }, { id: 'asc' }] satisfies Prisma.GroupOrderByWithRelationInput[]

/** The list of groups under filters, by name. Its number of queries is the same however many there are. */
export async function listPublishedGroups(
  language: string,
  filters: GroupFilters,
  now = new Date(),
): Promise<Page<GroupRow>> {
  noteReads(themesTag)
  const where = publishedGroups(filters)
  const page = filters.page ?? 1
  const [rows, total] = await Promise.all([
    listGroupRows(language, where, rowsOfPage(page), now),
    db.group.count({ where }),
  ])
  if (total === 0) doNotKeep()
  return asPage(rows, total, page)
}

/** What the public may see, narrowed. The one place that says so for lists and counts. */
export function publishedGroups({ kind, theme }: GroupFilters): Prisma.GroupWhereInput {
  return {
    ...mentionable,
    ...(kind ? { kind } : {}),
    ...(theme ? { themes: { some: { theme: known(theme) } } } : {}),
  }
}

/** A page of groups by name, with who leads them and when they meet next. */
async function listGroupRows(
  language: string,
  where: Prisma.GroupWhereInput,
  some: { skip?: number; take: number },
  now = new Date(),
): Promise<GroupRow[]> {
  noteReads(groupsTag, peopleTag)
  const groups = await db.group.findMany({ where, select: rowSelect, orderBy: byName, ...some })
  const ids = groups.map(({ id }) => id)
  const [leads, people, meetings] = await Promise.all([
    listLeads(ids),
    countPeopleOf(ids),
    listNextMeetings(language, ids, now),
  ])
  return groups.map(({ id, slug, kind, translations }) => {
    const text = inLanguage(translations, language)
    return {
      slug,
      kind,
      language: text?.language ?? language,
      name: text?.name ?? slug,
      summary: text?.summary ?? '',
      leads: (leads.get(id) ?? []).map(({ role, person }) => ({ ...toNamed(person, language), role })),
      people: people.get(id) ?? 0,
      nextMeeting: meetings.get(id) ?? null,
    }
  })
}

async function listLeads(groupIds: string[]) {
  const leads = await db.groupPerson.findMany({
    where: { groupId: { in: groupIds }, role: { in: [...leadingRoles] }, person: mentionable },
    orderBy: [{ role: 'asc' }, { position: 'asc' }, { personId: 'asc' }],
    select: { groupId: true, role: true, person: namedSelect },
  })
  return Map.groupBy(leads, ({ groupId }) => groupId)
}

async function countPeopleOf(groupIds: string[]): Promise<Map<string, number>> {
  const where = { groupId: { in: groupIds }, person: mentionable }
  const counts = await db.groupPerson.groupBy({ by: ['groupId'], where, _count: { _all: true } })
  return new Map(counts.map((row) => [row.groupId, row._count._all]))
}
