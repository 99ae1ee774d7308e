import { portalData } from './browser'
import { embeddedUrlOf } from './portal'
import { runSql } from './postgres'

type Found = { of: string; id: string; slug: string }

/** Records to try, by the section of their address: those of which it matters whose they are, and any of the others. */
export type Records = Record<string, Found[]>

/** Whose a record is, by the account that belongs to the same partner, city or group. */
const owners = [
  ['author A', 'author@pharos.test'],
  ['author B', 'author-b@pharos.test'],
  ['officer A', 'officer@pharos.test'],
  ['officer B', 'officer-b@pharos.test'],
  ['the lead', 'lead@pharos.test'],
] as const

const isPublic = (table: string, key: string) =>
  `CASE WHEN EXISTS (SELECT FROM ${table} t WHERE t.${key} = record.id AND t.status = 'published')
   THEN 'public' ELSE 'draft' END`

/** By table: the column by which it belongs to somebody, that of their membership, and what else tells records apart. */
const owned: Record<string, { column: string; membership: string; apart?: string }> = {
  articles: {
    column: 'partner_id',
    membership: 'partner_id',
    apart: isPublic('article_translations', 'article_id'),
  },
  documents: { column: 'partner_id', membership: 'partner_id', apart: 'visibility::text' },
  events: {
    column: 'group_id',
    membership: 'group_id',
    apart: isPublic('event_translations', 'event_id'),
  },
  partners: { column: 'id', membership: 'partner_id' },
  cities: { column: 'id', membership: 'city_id' },
  groups: { column: 'id', membership: 'group_id' },
}

/** Sections that are not called as their table is. */
const sections: Record<string, string> = { articles: 'news', documents: 'library', outbox_mails: 'outbox' }

/** Looks through the database of the portal under test, of which the sample alone counts: other tests write too. */
export async function listRecords(): Promise<Records> {
  const url = embeddedUrlOf(portalData())
  await runSql(url, ...drafts)
  const columns = await runSql(
    url,
    `SELECT table_name AS name, array_agg(column_name::text) AS columns FROM information_schema.columns
     WHERE table_schema = 'public' GROUP BY table_name ORDER BY table_name`,
  )
  const records: Records = {
    pages: [{ of: 'any', id: '', slug: 'about' }],
    'slides/[token]': [{ of: 'a speaker', id: '', slug: speakersToken }],
  }
  for (const { name, columns: has } of columns as { name: string; columns: string[] }[]) {
    if (!has.includes('id') || !has.includes('created_at')) continue
    const rows = (await runSql(url, statement(name, has))) as Found[]
    records[name] = rows
    if (sections[name]) records[sections[name]] = rows
  }
  return records
}

/** What a speaker was mailed; the database knows its hash alone. */
const speakersToken = 'what-only-one-speaker-was-mailed-for-slides'

/** What the sample has not: drafts, a mail, a speaker's link. Asked for again, they are there already. */
const drafts = [
  ...['author', 'author-b'].flatMap((name) => [
    `INSERT INTO articles (id, slug, partner_id, created_at, updated_at)
     SELECT gen_random_uuid(), 'rights-draft-of-${name}', m.partner_id, '2026-01-01', now()
     FROM memberships m JOIN accounts a ON a.id = m.account_id WHERE a.email = '${name}@pharos.test'
     ON CONFLICT DO NOTHING`,
    `INSERT INTO article_drafts (article_id, language, title, body, created_at, updated_at)
     SELECT id, 'en', 'What nobody else may read', '{"type":"doc","content":[{"type":"paragraph"}]}', '2026-01-01', now()
     FROM articles WHERE slug = 'rights-draft-of-${name}' ON CONFLICT DO NOTHING`,
  ]),
  `INSERT INTO outbox_mails (id, "to", subject, text, key, created_at)
   VALUES (gen_random_uuid(), 'guest@pharos.test', 'Rights', 'A mail', 'rights', '2026-01-01') ON CONFLICT DO NOTHING`,
  ...['lead', 'nobody'].flatMap((name) => [
    `INSERT INTO events (id, slug, uid, group_id, starts_at, ends_at, time_zone, created_at, updated_at)
     SELECT gen_random_uuid(), 'rights-draft-of-${name}', 'rights-draft-of-${name}', (
       SELECT m.group_id FROM memberships m JOIN accounts a ON a.id = m.account_id
       WHERE a.email = '${name}@pharos.test' AND m.group_id IS NOT NULL LIMIT 1
     ), '2026-02-01', '2026-02-01', 'Europe/Brussels', '2026-01-01', now()
     ON CONFLICT DO NOTHING`,
    `INSERT INTO event_translations (event_id, language, title, created_at, updated_at)
     SELECT id, 'en', 'What nobody else may come to', '2026-01-01', now()
     FROM events WHERE slug = 'rights-draft-of-${name}' ON CONFLICT DO NOTHING`,
  ]),
  `INSERT INTO signed_links (id, purpose, token_hash, kind, record_id, data, created_at, expires_at)
   SELECT gen_random_uuid(), 'upload', encode(sha256('${speakersToken}'), 'hex'), 'contribution', p.contribution_id,
     jsonb_build_object('personId', p.person_id), '2026-01-01', now() + interval '1 day'
   FROM contribution_people p ORDER BY p.contribution_id DESC, p.position DESC LIMIT 1
   ON CONFLICT DO NOTHING`,
]

function statement(table: string, columns: string[]): string {
  const slug = columns.includes('slug') ? 'slug' : `''`
  const kept = `created_at <= (SELECT max(at) FROM audit_entries WHERE actor = 'sample')
    ${columns.includes('trashed_at') ? 'AND trashed_at IS NULL' : ''}`
  const about = owned[table]
  if (!about)
    return `SELECT 'any' AS of, id::text, ${slug} AS slug FROM ${table} WHERE ${kept} ORDER BY id LIMIT 1`
  const whose = owners
    .map(
      ([name, email]) => `WHEN ${about.column} IN (SELECT m.${about.membership} FROM memberships m
        JOIN accounts a ON a.id = m.account_id WHERE a.email = '${email}') THEN '${name}'`,
    )
    .join(' ')
  const said = about.apart ? ` || ', ' || ${about.apart}` : ''
  return `SELECT DISTINCT ON (of) of, id::text, slug FROM (
      SELECT (CASE ${whose} ELSE 'others' END)${said} AS of, id, ${slug} AS slug FROM ${table} record WHERE ${kept}
    ) found ORDER BY of, slug`
}
