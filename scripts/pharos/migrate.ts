import { databaseUrl } from '@/lib/env'
import { migrationsScript } from '../plain'
import { Refusal } from '../refusal'
import type { Command } from './command'
import { withDatabase } from './database'

export const migrate: Command = {
  name: 'migrate',
  about: 'Bring the database up to date; npm start does it by itself',
  options: {
    create: {
      type: 'string',
      value: 'NAME',
      about: 'write a migration for what changed in prisma/schema instead',
    },
  },
  // Writing a migration needs no database, so the other case opens it itself.
  database: 'none',
  async run({ values, output }) {
    const name = values.create
    if (typeof name === 'string') {
      const folder = await foreseen(async () => (await migrationsScript()).create(name))
      output.line(folder ? `Wrote prisma/migrations/${folder}.` : 'Schema and migrations agree.')
      output.result({ created: folder })
      return 0
    }
    const applied = await withDatabase('as it is', () =>
      foreseen(async () => (await migrationsScript()).deploy(databaseUrl())),
    )
    for (const migration of applied) output.line(`Applied ${migration}.`)
    if (applied.length === 0) output.line('The database is up to date.')
    output.result({ applied })
    return 0
  },
}

/** Migrations fail with one sentence already. */
function foreseen<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  })
}
