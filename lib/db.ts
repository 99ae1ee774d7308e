import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { databaseUrl } from '@/lib/env'
import { PrismaClient, type Prisma } from '@/prisma/generated/client'

export type Transaction = Prisma.TransactionClient
export type { Prisma }

// Next's bundle and the server around it load this file each for themselves: one pool between them.
const shared = globalThis as typeof globalThis & { pharosDatabase?: PrismaClient }

/** The only Prisma client. Made at its first use, so that importing this file (a build does) opens nothing. */
export const db = new Proxy({} as PrismaClient, {
  get: (_, property) => {
    const client = (shared.pharosDatabase ??= connect())
    const value: unknown = Reflect.get(client, property)
    return typeof value === 'function' ? value.bind(client) : value
  },
})

const commitHooks = new WeakMap<Transaction, (() => void)[]>()

/**
 * Runs a write. Whoever takes part gets the transaction handed; nobody inside may use `db`, which would wait
 * for a second connection that the embedded database does not have. `maxWait` is long because a crowd that
 * registers at the same moment should queue rather than fail.
 * @param seconds after which the work is given up; more than a person would wait only for what no person waits for
 */
export async function inTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  { seconds = 30 }: { seconds?: number } = {},
): Promise<T> {
  const hooks: (() => void)[] = []
  const result = await db.$transaction(
    async (tx) => {
      commitHooks.set(tx, hooks)
      return work(tx)
    },
    { maxWait: 30_000, timeout: seconds * 1000 },
  )
  for (const hook of hooks) hook()
  return result
}

/** Has something done once the transaction is committed, and not at all when it is rolled back. */
export function afterCommit(tx: Transaction, hook: () => void): void {
  commitHooks.get(tx)?.push(hook)
}

/** Closes the pool; for tools and tests that end. */
export async function disconnect(): Promise<void> {
  await shared.pharosDatabase?.$disconnect()
  delete shared.pharosDatabase
}

function connect(): PrismaClient {
  const adapter = new PrismaPg(
    // A database that is away must be noticed, not waited for: neither when connecting nor when it falls silent.
    { connectionString: databaseUrl(), max: 10, connectionTimeoutMillis: 5_000, query_timeout: 30_000 },
    { onPoolError: (error) => console.error(`Database: ${error.message}`) },
  )
  return new PrismaClient({ adapter })
}
