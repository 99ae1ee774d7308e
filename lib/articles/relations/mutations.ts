import 'server-only'
import type { ArticleRelations } from '@/lib/articles/relations/rules'
import { isStaff, type Viewer } from '@/lib/auth/session'
import type { Transaction } from '@/lib/db'
import { editable as editableDocuments } from '@/lib/documents/policy'
import { publicDocuments } from '@/lib/documents/queries'
import { mentionable } from '@/lib/i18n/named'
import { editable as editableImages } from '@/lib/images/policy'
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

/**
 * The same without records that are not there: a form may be older than a deletion, and a draft waits for weeks. Others
 * than the staff name only what is public or their own, since what a story names its authors may see; what the staff
 * chose for it stays.
 */
export async function onlyKnown<Wanted extends Partial<ArticleRelations>>(
  tx: Transaction,
  viewer: Viewer,
  wanted: Wanted,
  before: ArticleRelations,
): Promise<Wanted> {
  const known: Partial<ArticleRelations> = { ...wanted }
  const foundBy = async (find: Find, ids: readonly string[], had: readonly string[]) => {
    if (ids.length === 0) return new Set<string>()
    const open = isStaff(viewer) ? null : find.open(viewer)
    const where = { id: { in: [...ids] }, ...(open && { OR: [open, { id: { in: [...had] } }] }) }
    return new Set((await find.rows(tx, where)).map(({ id }) => id))
  }
  for (const [name, find] of Object.entries(lists) as [keyof typeof lists, Find][]) {
    const ids = wanted[name]
    if (!ids) continue
    const found = await foundBy(find, ids, before[name])
    known[name] = ids.filter((id) => found.has(id))
  }
  for (const [name, find] of Object.entries(singles) as [keyof typeof singles, Find][]) {
    const id = wanted[name]
    if (id && (await foundBy(find, [id], some(before[name]))).size === 0) known[name] = null
  }
  if (wanted.authors) {
    const idsOf = (authors: ArticleRelations['authors']) => authors.map(({ personId }) => personId)
    const writers = await foundBy(lists.personIds, idsOf(wanted.authors), idsOf(before.authors))
    known.authors = wanted.authors.filter(({ personId }) => writers.has(personId))
  }
  return known as Wanted
}

function some(id: string | null): string[] {
  return id ? [id] : []
}

type Find = {
  rows: (tx: Transaction, where: object) => PromiseLike<{ id: string }[]>
  /** What others than the staff may name; null for all. */
  open: (viewer: Viewer) => object | null
}
const id = { id: true } as const
const published = () => mentionable
const anything = () => null

const lists = {
  personIds: { rows: (tx, where) => tx.person.findMany({ where, select: id }), open: published },
  documentIds: {
    rows: (tx, where) => tx.document.findMany({ where, select: id }),
    open: (viewer) => ({ OR: [publicDocuments, editableDocuments(viewer)] }),
  },
  cityIds: { rows: (tx, where) => tx.city.findMany({ where, select: id }), open: published },
  themeIds: { rows: (tx, where) => tx.theme.findMany({ where, select: id }), open: published },
  solutionIds: { rows: (tx, where) => tx.solution.findMany({ where, select: id }), open: published },
  partnerIds: { rows: (tx, where) => tx.partner.findMany({ where, select: id }), open: published },
  eventIds: { rows: (tx, where) => tx.event.findMany({ where, select: id }), open: published },
  groupIds: { rows: (tx, where) => tx.group.findMany({ where, select: id }), open: published },
  pairingIds: { rows: (tx, where) => tx.pairing.findMany({ where, select: id }), open: published },
  audienceIds: { rows: (tx, where) => tx.audience.findMany({ where, select: id }), open: anything },
} satisfies Partial<Record<keyof ArticleRelations, Find>>

const singles = {
  // To whom a story may be handed is asked by whoever saves it.
  partnerId: { rows: (tx, where) => tx.partner.findMany({ where, select: id }), open: anything },
  projectId: { rows: (tx, where) => tx.project.findMany({ where, select: id }), open: published },
  imageId: { rows: (tx, where) => tx.image.findMany({ where, select: id }), open: editableImages },
} satisfies Partial<Record<keyof ArticleRelations, Find>>
