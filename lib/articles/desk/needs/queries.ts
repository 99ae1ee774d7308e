import 'server-only'
import { isPlaceholder } from '@/lib/articles/drafts/rules'
import { deskArticlePath } from '@/lib/articles/paths'
import { editable } from '@/lib/articles/policy'
import { listStaleTranslationsFor } from '@/lib/articles/translations/queries'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'

/** Something that waits for somebody. Several reasons may name one story. */
export type Need = {
  what:
    | 'to-review'
    | 'changes-requested'
    | 'assigned'
    | 'due'
    | 'stale-translation'
    | 'slides-missing'
    | 'quote-answered'
  title: string
  /** Without the language of the page. */
  href: string
  since: Date
  due: Date | null
}

/** How many of a kind the front page of the desk shows. */
const longest = 20

/** What waits for somebody among the articles, the most urgent first. */
export async function listNeedsFor(viewer: Viewer, now = new Date()): Promise<Need[]> {
  const { accountId } = viewer
  const mine: Prisma.ArticleDraftWhereInput = accountId
    ? { OR: [{ submittedById: accountId }, { writerIds: { has: accountId } }] }
    : {}
  const soon = new Date(now.getTime() + 3 * 24 * 3_600_000)
  const [due, assigned, review, changes, stale, slides, answers] = await Promise.all([
    drafts(viewer, 'due', { ...(!isStaff(viewer) && { assigneeId: accountId }), dueOn: { lte: soon } }),
    accountId ? drafts(viewer, 'assigned', { assigneeId: accountId }) : [],
    isStaff(viewer) ? drafts(viewer, 'to-review', { status: 'in_review' }) : [],
    drafts(viewer, 'changes-requested', { status: 'changes_requested', ...mine }),
    listStaleTranslationsFor(viewer, longest),
    storiesWithoutSlides(viewer),
    answeredQuotes(viewer),
  ])
  const translations = stale.map(({ id, language, title, since }): Need => {
    return { what: 'stale-translation', title, href: deskArticlePath(id, language), since, due: null }
  })
  return [...due, ...assigned, ...review, ...changes, ...answers, ...translations, ...slides]
}

async function drafts(
  viewer: Viewer,
  what: Need['what'],
  where: Prisma.ArticleDraftWhereInput,
): Promise<Need[]> {
  const found = await db.articleDraft.findMany({
    where: { AND: [where, { article: { AND: [editable(viewer), { trashedAt: null }] } }] },
    orderBy: [{ dueOn: { sort: 'asc', nulls: 'last' } }, { updatedAt: 'asc' }, { articleId: 'asc' }],
    take: longest,
    select: {
      ...{ articleId: true, language: true, title: true, dueOn: true, submittedAt: true, updatedAt: true },
      article: { select: { slug: true } },
    },
  })
  return found.map(({ articleId, language, title, dueOn, submittedAt, updatedAt, article }) => ({
    what,
    title: title || (isPlaceholder(article.slug) ? '' : article.slug),
    href: deskArticlePath(articleId, language),
    since: what === 'to-review' ? (submittedAt ?? updatedAt) : updatedAt,
    due: dueOn,
  }))
}

/** Live stories that promise slides which are not there yet. */
async function storiesWithoutSlides(viewer: Viewer): Promise<Need[]> {
  const missing = { kind: 'slides' as const, missingSince: { not: null }, trashedAt: null }
  const found = await db.article.findMany({
    where: { AND: [editable(viewer), { trashedAt: null, documents: { some: { document: missing } } }] },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: longest,
    select: {
      ...{ id: true, slug: true },
      translations: { take: 1, orderBy: { createdAt: 'asc' }, select: { language: true, title: true } },
      documents: {
        where: { document: missing },
        take: 1,
        select: { document: { select: { missingSince: true } } },
      },
    },
  })
  return found.map(({ id, slug, translations: [text], documents: [first] }) => ({
    what: 'slides-missing',
    title: text?.title || slug,
    href: deskArticlePath(id, text?.language),
    since: first?.document.missingSince ?? new Date(0),
    due: null,
  }))
}

/** Words that their speaker wants otherwise or not at all. */
async function answeredQuotes(viewer: Viewer): Promise<Need[]> {
  const found = await db.quote.findMany({
    where: {
      approval: { in: ['amended', 'refused'] },
      pendingSince: { not: null },
      article: { AND: [editable(viewer), { trashedAt: null }] },
    },
    orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }],
    take: longest,
    select: { articleId: true, language: true, text: true, answeredAt: true },
  })
  return found.map(({ articleId, language, text, answeredAt }) => ({
    what: 'quote-answered',
    title: text,
    href: deskArticlePath(articleId ?? '', language),
    since: answeredAt ?? new Date(0),
    due: null,
  }))
}
