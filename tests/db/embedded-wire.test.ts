import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embeddedInMemory } from '../support/embedded'

let embedded: Awaited<ReturnType<typeof embeddedInMemory>>
let pool: pg.Pool

beforeAll(async () => {
  embedded = await embeddedInMemory()
  pool = new pg.Pool({ connectionString: embedded.url, max: 20 })
  await pool.query('CREATE TABLE notes (id int PRIMARY KEY, text text)')
})
afterAll(async () => {
  await pool.end()
  await embedded.close()
})

const count = async () => (await pool.query<{ n: number }>('SELECT count(*)::int AS n FROM notes')).rows[0]?.n

test('each of many clients gets the answer to its own question, also while others fail', async () => {
  const questions = Array.from({ length: 1000 }, (_, i) => async () => {
    if (i % 4 === 0) return pool.query('SELECT 1 / $1::int', [0]).catch((error: Error) => error.message)
    if (i % 4 === 1) return pool.query('SELEC').catch((error: Error) => error.message)
    if (i % 4 === 2) return (await pool.query<{ a: number }>('SELECT $1::int AS a', [i])).rows[0]?.a
    return (await pool.query<{ a: string; b: number }>('SELECT $1::text AS a, $2::int AS b', [`no ${i}`, i]))
      .rows[0]
  })
  const answers = await Promise.all(questions.map((ask) => ask()))
  const expected = questions.map(
    (_, i) => ['division by zero', 'syntax error at or near "SELEC"', i, { a: `no ${i}`, b: i }][i % 4],
  )
  expect(answers).toEqual(expected)
})

test('a transaction is alone: others wait for its end', async () => {
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query(`INSERT INTO notes VALUES (1, 'first')`)
  const seen = count()
  await client.query(`INSERT INTO notes VALUES (2, 'second')`)
  await client.query('COMMIT')
  client.release()
  expect(await seen).toBe(2)
})

test('a client that goes away inside a transaction leaves nothing of it', async () => {
  const before = await count()
  const client = new pg.Client({ connectionString: embedded.url })
  client.on('error', () => {})
  await client.connect()
  await client.query('BEGIN')
  await client.query(`INSERT INTO notes VALUES (3, 'never')`)
  const seen = count()
  ;(client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy()
  expect(await seen).toBe(before)
})

test('who does not know the password is refused', async () => {
  const client = new pg.Client({ connectionString: embedded.url.replace(':test@', ':guess@') })
  await expect(client.connect()).rejects.toThrow('password authentication failed')
})

test('a statement that comes again is prepared once for everybody, and anew when a table changes', async () => {
  const other = new pg.Client({ connectionString: embedded.url })
  await other.connect()
  const prepared = async () => {
    const { rows } = await other.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_prepared_statements WHERE statement LIKE 'SELECT id, text%'`,
    )
    return rows[0]?.n
  }
  const ask = (id: number) => pool.query('SELECT id, text FROM notes WHERE id = $1', [id])
  for (let round = 0; round < 5; round++) await Promise.all([1, 2, 1].map(ask))
  expect((await ask(2)).rows).toEqual([{ id: 2, text: 'second' }])
  expect(await prepared()).toBe(1)

  await expect(ask('none' as unknown as number)).rejects.toThrow('invalid input syntax')
  await pool.query('ALTER TABLE notes ALTER COLUMN id TYPE text')
  expect(await prepared()).toBe(0)
  expect((await ask(2)).rows).toEqual([{ id: '2', text: 'second' }])
  await other.end()
})
