import 'server-only'
import { editable } from '@/lib/articles/policy'
import { publishedArticles } from '@/lib/articles/queries'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { Prisma } from '@/prisma/generated/client'
import type { RecordKind } from '@/prisma/generated/enums'

/** A record that would miss a story: it refers to it, or its text leads to it. */
export type Use = { kind: RecordKind; id: string; title: string }

/** Where a story is used, asked before it is thrown away. Null for a story that one may not see. */
export async function listUsesFor(viewer: Viewer, id: string): Promise<Use[] | null> {
  const found = await db.article.count({ where: { AND: [{ id }, editable(viewer)] } })
  if (found === 0) return null
  const [referring, linking] = await Promise.all([listReferring(id), listLinking(id)])
  const uses = [...referring, ...linking]
  return isStaff(viewer) ? uses : onlyKnown(viewer, uses)
}

/** What others than the staff may hear of: stories that the public has or that are their own to edit. */
async function onlyKnown(viewer: Viewer, uses: readonly Use[]): Promise<Use[]> {
  const ids = uses.flatMap(({ kind, id }) => (kind === 'article' ? id : []))
  const known = await db.article.findMany({
    where: { AND: [{ id: { in: ids } }, { OR: [publishedArticles({}), editable(viewer)] }] },
    select: { id: true },
  })
  return uses.filter(({ kind, id }) => kind === 'article' && known.some((one) => one.id === id))
}

function listReferring(id: string): Promise<Use[]> {
  return db.$queryRaw<Use[]>`
    SELECT 'award' AS kind, a.id, ${titleOf('award_translations', 'award_id', 'title', 'a')} AS title
      FROM awards a WHERE a.article_id = ${id}::uuid AND a.trashed_at IS NULL
    UNION ALL
    SELECT DISTINCT 'project', p.id, p.acronym
      FROM project_dates d JOIN projects p ON p.id = d.project_id WHERE d.article_id = ${id}::uuid
    UNION ALL
    SELECT 'newsletter_issue', n.id, coalesce(${titleOf('newsletter_issue_translations', 'newsletter_issue_id', 'title', 'n')}, n.slug)
      FROM newsletter_items i JOIN newsletter_issues n ON n.id = i.issue_id WHERE i.article_id = ${id}::uuid
    UNION ALL
    SELECT 'quote', q.id, q.text FROM quotes q WHERE q.article_id = ${id}::uuid`
}

/** Texts that somebody may read or is writing, by the table that holds them. */
const texts: readonly { kind: RecordKind; table: string; key: string; title: 'title' | 'name' }[] = [
  { kind: 'award', table: 'award_translations', key: 'award_id', title: 'title' },
  { kind: 'call', table: 'call_translations', key: 'call_id', title: 'title' },
  { kind: 'city', table: 'city_translations', key: 'city_id', title: 'name' },
  { kind: 'demonstration', table: 'demonstration_translations', key: 'demonstration_id', title: 'title' },
  { kind: 'event', table: 'event_translations', key: 'event_id', title: 'title' },
  { kind: 'group', table: 'group_translations', key: 'group_id', title: 'name' },
  { kind: 'initiative', table: 'initiative_translations', key: 'initiative_id', title: 'name' },
  { kind: 'pairing', table: 'pairing_translations', key: 'pairing_id', title: 'title' },
  { kind: 'partner', table: 'partner_translations', key: 'partner_id', title: 'name' },
  { kind: 'person', table: 'person_translations', key: 'person_id', title: 'name' },
  { kind: 'project', table: 'project_translations', key: 'project_id', title: 'title' },
  { kind: 'solution', table: 'solution_translations', key: 'solution_id', title: 'name' },
  { kind: 'theme', table: 'theme_translations', key: 'theme_id', title: 'name' },
]

/** A link names its record by noun and id: both stand in the JSON of the text. */
function listLinking(id: string): Promise<Use[]> {
  const links = Prisma.sql`@> ${JSON.stringify([{ noun: 'article', id }])}::jsonb`
  const inBody = (body: Prisma.Sql) => Prisma.sql`jsonb_path_query_array(${body}, '$.**.record') ${links}`
  const selects = texts.map(
    ({ kind, table, key, title }) => Prisma.sql`
      SELECT DISTINCT ON (t.${Prisma.raw(key)}) ${kind} AS kind, t.${Prisma.raw(key)} AS id, t.${Prisma.raw(title)} AS title
      FROM ${Prisma.raw(table)} t WHERE t.body IS NOT NULL AND ${inBody(Prisma.sql`t.body`)}`,
  )
  const own = Prisma.sql`
    SELECT DISTINCT ON (t.article_id) 'article' AS kind, t.article_id AS id, t.title
    FROM article_translations t LEFT JOIN article_versions v ON v.id = t.live_version_id
      LEFT JOIN article_drafts d ON d.article_id = t.article_id AND d.language = t.language
    WHERE t.article_id <> ${id}::uuid AND (${inBody(Prisma.sql`v.body`)} OR ${inBody(Prisma.sql`d.body`)})`
  const all = [own, ...selects].map((select) => Prisma.sql`(${select})`)
  return db.$queryRaw<Use[]>`${Prisma.join(all, ' UNION ALL ')}`
}

function titleOf(table: string, key: string, column: string, owner: string): Prisma.Sql {
  return Prisma.raw(
    `(SELECT t.${column} FROM ${table} t WHERE t.${key} = ${owner}.id ORDER BY t.language = 'en' DESC LIMIT 1)`,
  )
}
