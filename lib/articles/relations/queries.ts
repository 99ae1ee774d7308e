import 'server-only'
import type { ArticleRelations, PendingRelations } from '@/lib/articles/relations/rules'
import type { Prisma } from '@/lib/db'

const inOrder = { orderBy: { position: 'asc' } } as const

export const relationsSelect = {
  kind: true,
  publishedOn: true,
  publishedOnPrecision: true,
  partnerId: true,
  projectId: true,
  imageId: true,
  originalPublisher: true,
  originalContact: true,
  originalUrl: true,
  authors: { ...inOrder, select: { personId: true, role: true, affiliation: true } },
  people: { ...inOrder, select: { personId: true } },
  documents: { ...inOrder, select: { documentId: true } },
  cities: { orderBy: { cityId: 'asc' }, select: { cityId: true } },
  themes: { orderBy: { themeId: 'asc' }, select: { themeId: true } },
  solutions: { orderBy: { solutionId: 'asc' }, select: { solutionId: true } },
  namedPartners: { orderBy: { partnerId: 'asc' }, select: { partnerId: true } },
  events: { orderBy: { eventId: 'asc' }, select: { eventId: true } },
  groups: { orderBy: { groupId: 'asc' }, select: { groupId: true } },
  pairings: { orderBy: { pairingId: 'asc' }, select: { pairingId: true } },
  audiences: { orderBy: { audienceId: 'asc' }, select: { audienceId: true } },
} satisfies Prisma.ArticleSelect

/** What a story is about, as its rows say. */
export function toRelations(
  article: Prisma.ArticleGetPayload<{ select: typeof relationsSelect }>,
): ArticleRelations {
  const { kind, publishedOn, publishedOnPrecision, partnerId, projectId, imageId, authors } = article
  const { originalPublisher, originalContact, originalUrl } = article
  return {
    ...{ kind, publishedOnPrecision, partnerId, projectId, imageId, authors },
    ...{ originalPublisher, originalContact, originalUrl },
    publishedOn: publishedOn?.toISOString().slice(0, 10) ?? null,
    personIds: article.people.map(({ personId }) => personId),
    documentIds: article.documents.map(({ documentId }) => documentId),
    cityIds: article.cities.map(({ cityId }) => cityId),
    themeIds: article.themes.map(({ themeId }) => themeId),
    solutionIds: article.solutions.map(({ solutionId }) => solutionId),
    partnerIds: article.namedPartners.map(({ partnerId: named }) => named),
    eventIds: article.events.map(({ eventId }) => eventId),
    groupIds: article.groups.map(({ groupId }) => groupId),
    pairingIds: article.pairings.map(({ pairingId }) => pairingId),
    audienceIds: article.audiences.map(({ audienceId }) => audienceId),
  }
}

/** For a search in the relations that wait in a draft: whether a record is about to be one of them. */
export function pathToAwaited(id: string): string {
  return `$.*.to[*] ? (@ == "${id}")`
}

/** The column of a draft, as it was checked when it was written. */
export function toPending(stored: unknown): PendingRelations {
  return (stored as PendingRelations | null) ?? {}
}
