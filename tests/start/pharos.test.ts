import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runPharos } from '../support/pharos'
import { startPortal, temporaryFolder } from '../support/portal'

type Findings = { findings: { what: string; state: string; said: string }[] }

const states = (printed: string) =>
  Object.fromEntries((JSON.parse(printed) as Findings).findings.map(({ what, state }) => [what, state]))

describe("the administrator's tool", () => {
  test('lists its commands, and says which one it does not know', async () => {
    const help = await runPharos(['--help'], {})
    expect(help).toMatchObject({ code: 0, printed: expect.stringContaining('doctor') as string })
    const unknown = await runPharos(['frobnicate'], {})
    expect(unknown.code).toBe(1)
    expect(unknown.printed).toMatch(/^There is no command "frobnicate"\.\n/)
  })

  test('refuses an option that a command does not have', async () => {
    expect(await runPharos(['doctor', '--loud'], {})).toEqual({
      code: 1,
      printed: "Unknown option '--loud': see npm run pharos -- doctor --help.\n",
    })
  })

  test('refuses wrong settings with the sentence of the start', async () => {
    expect(await runPharos(['migrate'], { PORT: 'x' })).toEqual({
      code: 1,
      printed: 'PORT must be a port number between 1 and 65535.\n',
    })
  })

  test('examines an installation without making a database', async () => {
    const PHAROS_DATA = temporaryFolder()
    const { code, printed } = await runPharos(['doctor', '--json'], { PHAROS_DATA })
    expect(states(printed)).toMatchObject({ settings: 'well', database: 'note', storage: 'well' })
    expect(code).toBe(0)
    expect(existsSync(path.join(PHAROS_DATA, 'pg18'))).toBe(false)
  })

  test('shares the database of a running portal, and opens it alone afterwards', async () => {
    const { dataFolder, stop } = await startPortal()
    const env = { PHAROS_DATA: dataFolder }
    const beside = await runPharos(['doctor', '--json'], env)
    expect(states(beside.printed)).toMatchObject({ database: 'well', migrations: 'well' })
    await stop()
    expect(await runPharos(['migrate'], env)).toEqual({ code: 0, printed: 'The database is up to date.\n' })
    expect(existsSync(path.join(dataFolder, 'lock'))).toBe(false)
  })
})
