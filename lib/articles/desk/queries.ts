import 'server-only'
import type { DeskFilters, DeskState } from '@/lib/articles/desk/schema'
import { editable } from '@/lib/articles/policy'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { inLanguage } from '@/lib/i18n/translation'
import { partialDate, type PartialDate } from '@/lib/lists/dates'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import { Prisma as Sql } from '@/prisma/generated/client'
import type { ArticleKind, PublicationState } from '@/prisma/generated/enums'

/** A story in the list of the desk, with where it stands in each of its languages. */
export type DeskRow = {
  id: string
  slug: string
  title: string
  language: string
  kind: ArticleKind
  publishedOn: PartialDate | null
  changedAt: Date
  isTrashed: boolean
  partner: string | null
  languages: DeskLanguage[]
}

export type DeskLanguage = {
  language: string
  /** What the public has. */
  status: PublicationState
  /** The work going on, if any. */
  draft: {
    status: PublicationState
    version: number
    scheduledAt: Date | null
    assignee: string | null
    dueOn: Date | null
  } | null
}

const draftSelect = {
  language: true,
  title: true,
  status: true,
  version: true,
  scheduledAt: true,
  dueOn: true,
  assignee: { select: { name: true } },
} satisfies Prisma.ArticleDraftSelect

const rowSelect = {
  ...{ id: true, slug: true, kind: true, publishedOn: true, publishedOnPrecision: true },
  ...{ updatedAt: true, trashedAt: true },
  partner: { select: { slug: true, translations: { select: { language: true, name: true } } } },
  translations: { orderBy: { createdAt: 'asc' }, select: { language: true, title: true, status: true } },
  drafts: { select: draftSelect },
} satisfies Prisma.ArticleSelect

const orders = {
  changed: [{ updatedAt: 'desc' }, { id: 'desc' }],
  created: [{ createdAt: 'desc' }, { id: 'desc' }],
  dated: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
} satisfies Record<string, Prisma.ArticleOrderByWithRelationInput[]>

/** The stories that somebody may work on, under filters; those in the trash only when they are asked for. */
export async function listArticlesFor(
  viewer: Viewer,
  language: string,
  filters: DeskFilters,
): Promise<Page<DeskRow>> {
  const where = { AND: [editable(viewer), narrowed(viewer, filters)] }
  const page = filters.page ?? 1
  const orderBy = orders[filters.sort ?? 'changed']
  const [articles, total] = await Promise.all([
    db.article.findMany({ where, select: rowSelect, orderBy, ...rowsOfPage(page) }),
    db.article.count({ where }),
  ])
  return asPage(
    articles.map((article) => toRow(article, filters.language ?? language)),
    total,
    page,
  )
}

function narrowed(viewer: Viewer, filters: DeskFilters): Prisma.ArticleWhereInput {
  const { status, language, partner, city, assignee, q } = filters
  return {
    trashedAt: status === 'trashed' ? { not: null } : null,
    AND: [
      status ? inState(status, language) : language ? { translations: { some: { language } } } : {},
      q ? { OR: titled(q) } : {},
      assignee ? { drafts: { some: { assigneeId: assigneeId(viewer, assignee) } } } : {},
    ],
    ...(partner && { partner: { slug: partner } }),
    ...(city && { cities: { some: { city: { slug: city } } } }),
  }
}

function inState(status: DeskState, language?: string): Prisma.ArticleWhereInput {
  const spoken = language ? { language } : {}
  switch (status) {
    case 'trashed':
      return language ? { translations: { some: spoken } } : {}
    case 'published':
    case 'archived':
      return { translations: { some: { status, ...spoken } } }
    default:
      return { drafts: { some: { status, ...spoken } } }
  }
}

function titled(q: string): Prisma.ArticleWhereInput[] {
  const title = { contains: q, mode: 'insensitive' as const }
  return [
    { translations: { some: { title } } },
    { drafts: { some: { title } } },
    { slug: { contains: q.toLowerCase() } },
  ]
}

function assigneeId(viewer: Viewer, assignee: string): string | null {
  if (assignee === 'nobody') return null
  return assignee === 'me' ? viewer.accountId : assignee
}

type Selected = Prisma.ArticleGetPayload<{ select: typeof rowSelect }>

function toRow(article: Selected, language: string): DeskRow {
  const { id, slug, kind, updatedAt, trashedAt, translations, drafts, partner } = article
  const shown = inLanguage(translations, language)
  const draft = drafts.find((one) => one.language === shown?.language)
  return {
    ...{ id, slug, kind },
    title: draft?.title || (shown?.title ?? ''),
    language: shown?.language ?? language,
    publishedOn: partialDate(article.publishedOn, article.publishedOnPrecision),
    changedAt: updatedAt,
    isTrashed: trashedAt !== null,
    partner: partner && (inLanguage(partner.translations, language)?.name ?? partner.slug),
    languages: translations.map((text) => ({
      language: text.language,
      status: text.status,
      draft: toDraft(drafts.find((one) => one.language === text.language)),
    })),
  }
}

function toDraft(draft: Selected['drafts'][number] | undefined): DeskLanguage['draft'] {
  if (!draft) return null
  const { status, version, scheduledAt, dueOn, assignee } = draft
  return { status, version, scheduledAt, dueOn, assignee: assignee?.name ?? null }
}

/** How many stories stand where, among those that somebody may work on. One in several languages may stand twice. */
export async function countArticlesFor(viewer: Viewer): Promise<Record<DeskState, number>> {
  const own = isStaff(viewer) ? Sql.sql`TRUE` : Sql.sql`a.partner_id = ANY (${[...viewer.authorOf]}::uuid[])`
  const rows = await db.$queryRaw<{ state: DeskState; count: number }[]>`
    WITH own AS MATERIALIZED (SELECT a.id, a.trashed_at IS NOT NULL AS trashed FROM articles a WHERE ${own})
    SELECT d.status::text AS state, count(DISTINCT d.article_id)::int AS count
      FROM own JOIN article_drafts d ON d.article_id = own.id WHERE NOT own.trashed GROUP BY d.status
    UNION ALL SELECT t.status::text, count(DISTINCT t.article_id)::int
      FROM own JOIN article_translations t ON t.article_id = own.id
      WHERE NOT own.trashed AND t.status IN ('published', 'archived') GROUP BY t.status
    UNION ALL SELECT 'trashed', count(*)::int FROM own WHERE trashed`
  const none = {
    draft: 0,
    in_review: 0,
    changes_requested: 0,
    scheduled: 0,
    published: 0,
    archived: 0,
    trashed: 0,
  }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}
