import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { bundled } from '../support/at-work'

const run = promisify(execFile)

test('a server on the other side of the world writes the same calendar', async () => {
  const script = await bundled('tests/support/calendar-at-work.ts')
  const written = async (TZ: string) => {
    const { stdout } = await run(process.execPath, [script], { env: { NODE_ENV: 'test', TZ } })
    return stdout
  }
  const [here, ...elsewhere] = [
    await written('Europe/Brussels'),
    await written('Pacific/Auckland'),
    await written('America/New_York'),
    await written('UTC'),
  ]
  expect(here).toContain('DTSTART;TZID=Europe/Brussels:20270327T140000')
  expect(here).toContain('DTSTART;TZID=Europe/Brussels:20270329T140000')
  expect(here).toContain('DTSTART;VALUE=DATE:20271031\r\nDTEND;VALUE=DATE:20271101')
  for (const there of elsewhere) expect(there).toBe(here)
}, 30_000)
