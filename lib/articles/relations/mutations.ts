import 'server-only'
import type { ArticleRelations } from '@/lib/articles/relations/rules'
import type { Transaction } from '@/lib/db'
import { inOrder, linksBy, replaceLinks } from '@/lib/relations/replace-links'

/**
 * Writes what a story is about. Told only what changes; whoever calls has asked whether they may.
 */
export async function writeRelations(
  tx: Transaction,
  articleId: string,
  relations: Partial<ArticleRelations>,
): Promise<void> {
  await tx.article.update({ where: { id: articleId }, data: ownColumns(relations), select: { id: true } })
  const story = { articleId }
  await replaceLinks(tx.articleAuthor, story, inOrder(relations.authors))
  await replaceLinks(tx.articlePerson, story, inOrder(linksBy('personId', relations.personIds)))
  await replaceLinks(tx.articleDocument, story, inOrder(linksBy('documentId', relations.documentIds)))
  await replaceLinks(tx.articleCity, story, linksBy('cityId', relations.cityIds))
  await replaceLinks(tx.articleTheme, story, linksBy('themeId', relations.themeIds))
  await replaceLinks(tx.articleSolution, story, linksBy('solutionId', relations.solutionIds))
  await replaceLinks(tx.articlePartner, story, linksBy('partnerId', relations.partnerIds))
  await replaceLinks(tx.articleEvent, story, linksBy('eventId', relations.eventIds))
  await replaceLinks(tx.articleGroup, story, linksBy('groupId', relations.groupIds))
  await replaceLinks(tx.articlePairing, story, linksBy('pairingId', relations.pairingIds))
  await replaceLinks(tx.articleAudience, story, linksBy('audienceId', relations.audienceIds))
}

function ownColumns(relations: Partial<ArticleRelations>) {
  const { kind, publishedOnPrecision, partnerId, projectId, imageId, publishedOn } = relations
  const { originalPublisher, originalContact, originalUrl } = relations
  return {
    ...{ kind, publishedOnPrecision, partnerId, projectId, imageId },
    ...{ originalPublisher, originalContact, originalUrl },
    ...(publishedOn !== undefined && { publishedOn: publishedOn === null ? null : new Date(publishedOn) }),
  }
}

/** The same without records that are not there: a form may be older than a deletion, and a draft waits for weeks. */
export async function onlyKnown<Wanted extends Partial<ArticleRelations>>(
  tx: Transaction,
  wanted: Wanted,
): Promise<Wanted> {
  const known: Partial<ArticleRelations> = { ...wanted }
  const foundBy = async (find: Find, ids: string[]) =>
    new Set(ids.length > 0 ? (await find(tx, ids)).map(({ id }) => id) : [])
  for (const { name, find } of lists) {
    const ids = wanted[name]
    if (!ids) continue
    const found = await foundBy(find, ids)
    known[name] = ids.filter((id) => found.has(id))
  }
  for (const { name, find } of singles) {
    const id = wanted[name]
    if (id && (await foundBy(find, [id])).size === 0) known[name] = null
  }
  const writers = await foundBy(findPeople, wanted.authors?.map(({ personId }) => personId) ?? [])
  if (wanted.authors) known.authors = wanted.authors.filter(({ personId }) => writers.has(personId))
  return known as Wanted
}

type Find = (tx: Transaction, ids: string[]) => PromiseLike<{ id: string }[]>
const among = (ids: string[]) => ({ where: { id: { in: ids } }, select: { id: true } }) as const
const findPeople: Find = (tx, ids) => tx.person.findMany(among(ids))
const findPartners: Find = (tx, ids) => tx.partner.findMany(among(ids))

const lists: { name: Extract<keyof ArticleRelations, `${string}Ids`>; find: Find }[] = [
  { name: 'personIds', find: findPeople },
  { name: 'documentIds', find: (tx, ids) => tx.document.findMany(among(ids)) },
  { name: 'cityIds', find: (tx, ids) => tx.city.findMany(among(ids)) },
  { name: 'themeIds', find: (tx, ids) => tx.theme.findMany(among(ids)) },
  { name: 'solutionIds', find: (tx, ids) => tx.solution.findMany(among(ids)) },
  { name: 'partnerIds', find: findPartners },
  { name: 'eventIds', find: (tx, ids) => tx.event.findMany(among(ids)) },
  { name: 'groupIds', find: (tx, ids) => tx.group.findMany(among(ids)) },
  { name: 'pairingIds', find: (tx, ids) => tx.pairing.findMany(among(ids)) },
  { name: 'audienceIds', find: (tx, ids) => tx.audience.findMany(among(ids)) },
]
const singles: { name: 'partnerId' | 'projectId' | 'imageId'; find: Find }[] = [
  { name: 'partnerId', find: findPartners },
  { name: 'projectId', find: (tx, ids) => tx.project.findMany(among(ids)) },
  { name: 'imageId', find: (tx, ids) => tx.image.findMany(among(ids)) },
]
