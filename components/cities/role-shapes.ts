import type { Shape } from '@/components/ui/mark'
import type { ProjectCityRole } from '@/prisma/generated/enums'

const shapes: Record<ProjectCityRole, Shape> = {
  lighthouse: 'square',
  fellow: 'ring',
  follower: 'triangle',
  observer: 'diamond',
}

/** How a place is marked by its role, on maps and beside words. */
export function roleShape(role: ProjectCityRole | null): Shape {
  return role ? shapes[role] : 'disc'
}
