import { randomUUID } from 'node:crypto'
import { testSettings } from '@/lib/env'
import { embeddedUrlOf, startPortal, temporaryFolder, type Portal } from './portal'
import { runSql, withDatabase } from './postgres'

/** Portals that run on one database; `url` is the database's. */
export type World = { url: string; portals: Portal[]; close: () => Promise<void> }

/** Of every portal of a world: what signs its sessions. */
export const worldSecret = 'a secret of tests, long enough for the settings'

const { databaseUrl: server } = testSettings()

/** Whether the tests have a Postgres server. */
export const hasServer = server !== null

/** A portal as it comes, on the embedded database. */
export async function embeddedWorld(): Promise<World> {
  const dataFolder = temporaryFolder()
  const portal = await startPortal({ PHAROS_DATA: dataFolder, NEXTAUTH_SECRET: worldSecret })
  return { url: embeddedUrlOf(dataFolder), portals: [portal], close: async () => void (await portal.stop()) }
}

/** So many instances on one database of a Postgres server. */
export async function postgresWorld(instances: number): Promise<World> {
  const name = `pharos_world_${randomUUID().slice(0, 8)}`
  await runSql(server ?? '', `CREATE DATABASE ${name}`)
  const url = withDatabase(server ?? '', name)
  const settings = { DATABASE_URL: url, NEXTAUTH_SECRET: worldSecret, HOST: '127.0.0.1' }
  const portals: Portal[] = []
  for (let at = 0; at < instances; at++) portals.push(await startPortal(settings))
  return {
    url,
    portals,
    async close() {
      for (const portal of portals) await portal.stop()
      await runSql(server ?? '', `DROP DATABASE ${name} WITH (FORCE)`)
    },
  }
}
