import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../support/database'
import { embeddedInMemory } from '../support/embedded'

type Migrations = { deploy: (url: string) => Promise<string[]>; drift: () => Promise<string | null> }
const script = pathToFileURL(path.resolve('scripts/migrations.mjs')).href
const { deploy, drift } = (await import(script)) as Migrations

describe('migrations', () => {
  it('lead exactly to the schema', { timeout: 60_000 }, async () => {
    expect(await drift()).toBeNull()
  })

  it('are done when a database has them all', async () => {
    const { url } = await testDatabase()
    expect(await deploy(url)).toEqual([])
  })

  it("leave a database alone that is not the portal's", { timeout: 60_000 }, async () => {
    const { db, url, close } = await embeddedInMemory()
    try {
      await db.exec('CREATE TABLE somebody_elses (id int)')
      await expect(deploy(url)).rejects.toThrow('The database holds tables that are not the portal')
    } finally {
      await close()
    }
  })

  it(
    'name the one that fails, leave nothing of it behind and try it again',
    { timeout: 60_000 },
    async () => {
      const { db, url, close } = await embeddedInMemory()
      try {
        await db.exec('CREATE FUNCTION fold(value text) RETURNS text LANGUAGE sql RETURN value')
        await expect(deploy(url)).rejects.toThrow(
          /^The migration \d+_search failed: function "fold" already exists with same argument types$/,
        )
        const left = await db.query(`SELECT FROM pg_extension WHERE extname = 'unaccent'`)
        expect(left.rows).toHaveLength(0)
        await db.exec('DROP FUNCTION fold(text)')
        expect(await deploy(url)).toContainEqual(expect.stringMatching(/_search$/))
      } finally {
        await close()
      }
    },
  )
})
