import type { Prisma } from '@/lib/db'

/** Documents that are published with what they were made for: those of the same partner that nobody has ever published. */
export function publishedWith(partnerId: string | null): Prisma.DocumentWhereInput {
  return {
    ...{ partnerId, trashedAt: null, visibility: 'public' },
    ...{ currentVersionId: { not: null }, translations: { every: { publishedAt: null } } },
  }
}
