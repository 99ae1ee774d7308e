import 'server-only'
import { db } from '@/lib/db'
import { byRank } from '@/lib/groups/rules'
import { mentionable } from '@/lib/i18n/named'
import { personCardSelect, toPersonCard, type PersonCard } from '@/lib/people/queries'
import type { GroupPersonRole } from '@/prisma/generated/enums'

export type GroupMember = PersonCard & { groupRole: GroupPersonRole }

export type GroupPeople = {
  /** The first of those shown as belonging to it, the foremost first. */
  people: GroupMember[]
  /** All of those that the public knows. */
  total: number
}

const shown = 100

/** Who is shown as belonging to a group. Noted under the tags of the group that asks. */
export async function listPeopleOfGroup(language: string, groupId: string): Promise<GroupPeople> {
  const where = { groupId, person: mentionable }
  const [members, total] = await Promise.all([
    db.groupPerson.findMany({
      where,
      orderBy: [{ role: 'asc' }, { position: 'asc' }, { personId: 'asc' }],
      take: shown,
      select: { role: true, person: { select: personCardSelect } },
    }),
    db.groupPerson.count({ where }),
  ])
  const people = members.map(({ role, person }) => ({ ...toPersonCard(person, language), groupRole: role }))
  return { people: byRank(people), total }
}
