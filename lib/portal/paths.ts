import type { PortalPageKey } from '@/prisma/generated/enums'

/** Touched by a write to the portal's own settings and to the project that funds it. */
export const portalTag = 'portal'

/** Address of a page that every portal has, without its language. */
export function portalPagePath(key: Exclude<PortalPageKey, 'home'>): string {
  return `/${key}`
}

/** Touched by a write to any of the texts that the portal has of itself. */
export const portalPagesTag = 'portal-pages'
