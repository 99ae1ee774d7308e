import pg from 'pg'
import { vi } from 'vitest'

/** How many statements a piece of work sends to the database, those that begin and end transactions left out. */
export async function countQueries(work: () => Promise<unknown>): Promise<number> {
  const spy = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return spy.mock.calls.filter(([query]) => !/^(?:BEGIN|COMMIT|ROLLBACK)/i.test(textOf(query))).length
  } finally {
    spy.mockRestore()
  }
}

function textOf(query: unknown): string {
  return typeof query === 'string' ? query : ((query as { text?: string } | null)?.text ?? '')
}
