import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { databaseUrl, settings } from '@/lib/env'
import { chosenFirst } from '@/lib/server/chosen-first'
import { Queue } from '@/lib/server/queue'
import { statementNames } from '@/lib/server/statement-names'
import { PrismaClient, type Prisma } from '@/prisma/generated/client'

export type Transaction = Prisma.TransactionClient
export type { Prisma }

// Next's bundle and the server around it load this file each for themselves: one pool between them.
const shared = globalThis as typeof globalThis & { pharosDatabase?: PrismaClient; pharosWrites?: Queue }

/** The only Prisma client. Made at its first use, so that importing this file (a build does) opens nothing. */
export const db = new Proxy({} as PrismaClient, {
  get: (_, property) => {
    const client = (shared.pharosDatabase ??= connect())
    const value: unknown = Reflect.get(client, property)
    return typeof value === 'function' ? value.bind(client) : value
  },
})

/**
 * Thrown by a verb that has written already and cannot go on: nothing of it is kept, and whoever began the transaction
 * is answered with the refusal. One that is returned instead commits what was written before it.
 */
export class Undone extends Error {
  constructor(readonly refusal: { ok: false; reason: string }) {
    super(refusal.reason)
  }
}

const commitHooks = new WeakMap<Transaction, (() => void)[]>()

/**
 * Runs a write. Whoever takes part gets the transaction handed; nobody inside may use `db`, which would wait
 * for a second connection that the embedded database does not have. A crowd that registers at the same moment queues
 * before it takes connections, which are for whoever reads as well and are not waited for long.
 * @param seconds after which the work is given up; more than a person would wait only for what no person waits for
 */
export async function inTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  { seconds = 30 }: { seconds?: number } = {},
): Promise<T> {
  try {
    return await inTurn(work, (held) => db.$transaction(held, { maxWait: 30_000, timeout: seconds * 1000 }))
  } catch (error) {
    // A verb throws what it says that it returns.
    if (error instanceof Undone) return error.refusal as T
    throw error
  }
}

/**
 * Runs a write that is one statement, and thereby a transaction by itself: where many wait for one row, it is not held
 * while the end of a transaction is on its way. What `work` reads before it is as it was then, and may be so no more.
 */
export function inOneStatement<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  // Each gets a name of its own for the database, by which what is to be done after its commit is found again.
  return inTurn(work, (write) => write(new Proxy(db, {})))
}

async function inTurn<T>(
  work: (tx: Transaction) => Promise<T>,
  run: (held: (tx: Transaction) => Promise<T>) => Promise<T>,
): Promise<T> {
  const hooks: (() => void)[] = []
  const held = (tx: Transaction) => {
    commitHooks.set(tx, hooks)
    return work(tx)
  }
  const result = await (shared.pharosWrites ??= writes()).run(() => run(held))
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

/** The embedded database does one transaction after the other anyway, and would let reads wait for all of them. */
function writes(): Queue {
  return new Queue({ atOnce: settings().databaseUrl ? 6 : 1, waiting: 10_000, seconds: 60 })
}

function connect(): PrismaClient {
  const adapter = new PrismaPg(
    // A database that is away must be noticed, not waited for: neither when connecting nor when it falls silent.
    { connectionString: databaseUrl(), max: 10, connectionTimeoutMillis: 5_000, query_timeout: 30_000 },
    {
      onPoolError: (error) => console.error(`Database: ${error.message}`),
      ...(isPrepared(settings().databaseUrl) && { statementNameGenerator: statementNames() }),
    },
  )
  // A client of the same shape: nothing but the order of statements is another one.
  return new PrismaClient({ adapter }).$extends(chosenFirst) as unknown as PrismaClient
}

/**
 * The embedded database prepares by itself, for all connections together. Between a server and a pooler that hands its
 * connections on after each transaction nothing can be prepared; an address with `pgbouncer=true` says that there is one.
 */
function isPrepared(url: string | null): boolean {
  return url !== null && new URL(url).searchParams.get('pgbouncer') !== 'true'
}
