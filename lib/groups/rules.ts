import type { GroupPersonRole } from '@/prisma/generated/enums'

/** Who speaks for a group, foremost first. */
export const leadingRoles = ['chair', 'vice_chair', 'lead'] as const satisfies readonly GroupPersonRole[]

export function isLeading(role: GroupPersonRole): boolean {
  return leadingRoles.some((leading) => leading === role)
}

const order: readonly GroupPersonRole[] = [...leadingRoles, 'secretary', 'member']

/** The people of a group as they are printed: who leads, who keeps the minutes, everybody else as they came. */
export function byRank<Person extends { groupRole: GroupPersonRole }>(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => order.indexOf(a.groupRole) - order.indexOf(b.groupRole))
}
