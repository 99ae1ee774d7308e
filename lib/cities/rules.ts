import { ProjectCityRole } from '@/prisma/generated/enums'

/** The roles of cities from the one that builds to the one that looks on. */
export const rolesInOrder: readonly ProjectCityRole[] = Object.values(ProjectCityRole)

/** What a city is foremost where it has several roles: a Lighthouse city of one project may follow in another. */
export function foremostRole(roles: readonly ProjectCityRole[]): ProjectCityRole | null {
  return rolesInOrder.find((role) => roles.includes(role)) ?? null
}
