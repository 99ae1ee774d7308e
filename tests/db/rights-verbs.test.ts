import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Transaction } from '@/lib/db'
import { addAccount } from '../support/accounts'

/** Verbs by which an account without any right changes what is its own, or asks for it, and nothing else. */
const ownVerbs = [
  'accounts/mutations.ts changeEmail',
  'accounts/own-data/mutations.ts eraseOwnAccount',
  'accounts/passwords/mutations.ts requestReset',
  'accounts/second-factor/mutations.ts disableSecondFactor',
  'accounts/second-factor/mutations.ts enrol',
  'accounts/sessions/mutations.ts signOut',
  'accounts/sessions/mutations.ts signOutEverywhere',
  'newsletter/subscriptions/mutations.ts askToSubscribe',
]

type Verb = (tx: Transaction, viewer: Viewer, input: unknown) => Promise<unknown>

/** Every exported function of lib/ that changes something for an acting person. */
const verbs = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .toSorted()
  .flatMap((file) => {
    const source = readFileSync(path.join('lib', file), 'utf8')
    const declared = source.matchAll(
      /^export async function (\w+)(?:<[^>]*>)?\(\s*tx: Transaction,\s*viewer: Viewer/gm,
    )
    return [...declared].map(([, name = '']) => ({ file, name }))
  })

const modules = import.meta.glob<Record<string, Verb>>('../../lib/**/*.ts')

let guest: Viewer
beforeEach(async () => {
  guest = (await addAccount({ name: 'Somebody with no right' })).viewer
})

describe('an account without any right', () => {
  const tried: string[] = []

  test.each(verbs.map(({ file, name }) => [`${file} ${name}`, file, name] as const))(
    'changes nothing by %s',
    async (verb, file, name) => {
      tried.push(verb)
      const call = (await modules[`../../lib/${file}`]?.())?.[name]
      if (!call) throw new Error(`${verb} cannot be called.`)
      const before = await rows()
      const answer = await inTransaction((tx) => call(tx, guest, anything())).catch((error: unknown) => error)
      if (ownVerbs.includes(verb)) return
      expect(answer).not.toMatchObject({ ok: true })
      expect(await rows()).toEqual(before)
    },
  )

  afterAll(() => {
    expect(tried.length).toBeGreaterThan(60)
    expect(ownVerbs.filter((verb) => !tried.includes(verb))).toEqual([])
  })
})

/**
 * How many rows each table has, and who noted what: a write that is allowed always leaves a note. That somebody tried
 * is counted, whatever came of it.
 */
async function rows() {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> 'rate_limits' ORDER BY tablename`
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM "${name}"`)
  // A server may count tables side by side, and says them in the order in which it came to their ends.
  return db.$queryRawUnsafe(`${counts.join(' UNION ALL ')} ORDER BY name`)
}

/** An input with every field that a verb may look for: ids of records that are not there, lists of one, and no words. */
function anything(): unknown {
  const id = uuid()
  return new Proxy(
    {},
    {
      get: (_, name) => {
        if (typeof name !== 'string' || name === 'then') return undefined
        if (/(?:^id|Id)$/.test(name)) return id
        if (/ids$/i.test(name)) return [id]
        if (/s$/.test(name)) return [anything()]
        if (name === 'version') return 1
        if (name === 'language') return 'en'
        return ''
      },
      has: () => true,
    },
  )
}
