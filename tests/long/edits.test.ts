import { randomUUID } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { testSettings } from '@/lib/env'
import { embeddedUrlOf, startPortal, type Portal } from '../support/portal'
import { runSql, withDatabase } from '../support/postgres'
import { samplePassword, signIn } from '../support/signed-in'

const pairs = 100
const { databaseUrl: server } = testSettings()
const closing: (() => Promise<unknown>)[] = []

afterAll(async () => {
  for (const close of closing.toReversed()) await close()
})

/** A portal with the sample, and the address of its database. */
const databases: Record<string, () => Promise<[portal: Portal, database: string]>> = {
  async 'the embedded database'() {
    const portal = await begin({})
    return [portal, embeddedUrlOf(portal.dataFolder)]
  },
  async 'a Postgres server'() {
    const name = `pharos_edits_${randomUUID().slice(0, 8)}`
    await runSql(server ?? '', `CREATE DATABASE ${name}`)
    const url = withDatabase(server ?? '', name)
    closing.push(() => runSql(server ?? '', `DROP DATABASE ${name} WITH (FORCE)`))
    const NEXTAUTH_SECRET = 'a secret of tests, long enough for the settings'
    return [await begin({ DATABASE_URL: url, NEXTAUTH_SECRET }), url]
  },
}

async function begin(settings: Record<string, string>): Promise<Portal> {
  const portal = await startPortal({
    PHAROS_SAMPLE: '1',
    PHAROS_SAMPLE_PASSWORD: samplePassword,
    ...settings,
  })
  closing.push(() => portal.stop())
  return portal
}

/** Drafts of one partner, all as they were begun: their ids. */
async function addDrafts(database: string): Promise<string[]> {
  const rows = await runSql(
    database,
    `INSERT INTO articles (id, slug, partner_id, updated_at)
     SELECT gen_random_uuid(), 'edited-' || n, m.partner_id, now() FROM generate_series(1, ${pairs}) n, memberships m
     JOIN accounts a ON a.id = m.account_id WHERE a.email = 'author@pharos.test' AND m.partner_id IS NOT NULL
     RETURNING id::text`,
  )
  await runSql(
    database,
    `INSERT INTO article_drafts (article_id, language, title, body, updated_at)
     SELECT id, 'en', 'As it was', '{"type":"doc","content":[{"type":"paragraph"}]}', now()
     FROM articles WHERE slug LIKE 'edited-%'`,
  )
  return rows.map(({ id }) => String(id))
}

test.each(Object.keys(databases).filter((name) => server || name.startsWith('the embedded')))(
  'of a hundred pairs who save the same draft at the same moment each has one who is told, on %s',
  async (name) => {
    const [portal, database] = (await databases[name]?.()) ?? []
    if (!portal || !database) throw new Error(name)
    const people = [await signIn(portal.url, 'authorA'), await signIn(portal.url, 'editor')]
    const ids = await addDrafts(database)
    expect(ids).toHaveLength(pairs)
    const save = async (id: string, Cookie: string, title: string) => {
      const answer = await fetch(`${portal.url}/api/desk/articles/${id}/draft`, {
        method: 'POST',
        headers: { Cookie, Origin: portal.url, 'Content-Type': 'application/json' },
        body: JSON.stringify({ version: 1, fields: { language: 'en', title, summary: '' } }),
      })
      await answer.arrayBuffer()
      return answer.status
    }
    const began = performance.now()
    const answers = await Promise.all(
      ids.flatMap((id) => people.map((Cookie, index) => save(id, Cookie, `Written by ${index}`))),
    )
    console.log(`${name}: ${answers.length} saves in ${Math.round(performance.now() - began)} ms`)
    const count = (status: number) => answers.filter((answer) => answer === status).length
    expect({ saved: count(200), told: count(409) }).toEqual({ saved: pairs, told: pairs })
    const kept = await runSql(
      database,
      `SELECT title FROM article_drafts d JOIN articles a ON a.id = d.article_id
       WHERE a.slug LIKE 'edited-%' AND d.title NOT LIKE 'Written by _'`,
    )
    expect(kept).toEqual([])
  },
)
