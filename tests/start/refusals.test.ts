import { chmodSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '@/scripts/free-port'
import { runStart, temporaryFolder } from '../support/portal'

async function refusal(env: Record<string, string>) {
  return runStart({ PHAROS_DATA: temporaryFolder(), PORT: String(await freePort()), ...env })
}

describe('a start that cannot succeed says why in one sentence and exits with 1', () => {
  test('a wrong setting', async () => {
    expect(await refusal({ PORT: 'eighty' })).toEqual({
      code: 1,
      lines: ['PORT must be a port number between 1 and 65535.'],
    })
  })

  test('a missing setting', async () => {
    expect(await refusal({ DATABASE_URL: 'postgresql://p:p@localhost:1/p' })).toEqual({
      code: 1,
      lines: [
        'NEXTAUTH_SECRET is missing: with DATABASE_URL it must be set, to at least 32 random characters.',
      ],
    })
  })

  test('a Postgres that does not answer', async () => {
    const port = await freePort()
    const DATABASE_URL = `postgresql://p:p@127.0.0.1:${port}/p`
    expect(await refusal({ DATABASE_URL, NEXTAUTH_SECRET: 'x'.repeat(32), HOST: '127.0.0.1' })).toEqual({
      code: 1,
      lines: [`The database at 127.0.0.1:${port} of DATABASE_URL cannot be reached (ECONNREFUSED).`],
    })
  })

  test('a host that is not of this machine', async () => {
    // An address of the range kept for documentation.
    expect(await refusal({ HOST: '192.0.2.1' })).toEqual({
      code: 1,
      lines: ['HOST 192.0.2.1 is not an address of this machine.'],
    })
  })

  test('a data folder that cannot be', async () => {
    const file = path.join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const folder = path.join(file, 'data')
    expect(await refusal({ PHAROS_DATA: folder })).toEqual({
      code: 1,
      lines: [`The data folder ${folder} cannot be written (ENOTDIR): set PHAROS_DATA to another one.`],
    })
  })

  test.skipIf(process.getuid?.() === 0)('a data folder that may only be read', async () => {
    const folder = temporaryFolder()
    chmodSync(folder, 0o500)
    expect(await refusal({ PHAROS_DATA: folder })).toEqual({
      code: 1,
      lines: [`The data folder ${folder} cannot be written (EACCES): set PHAROS_DATA to another one.`],
    })
  })
})

describe('a port in use', () => {
  let other: Server
  let port: number
  beforeAll(async () => {
    port = await freePort()
    other = createServer()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
  })
  afterAll(() => new Promise((resolve) => other.close(resolve)))

  test('is named, before anything is built', async () => {
    expect(await refusal({ PORT: String(port) })).toEqual({
      code: 1,
      lines: [`Port ${port} on 127.0.0.1 is in use by another program: stop it, or set PORT to another one.`],
    })
  })
})
