import { spawn, execFileSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { freePort } from '../free-port'
import { Refusal } from '../refusal'
import { aptInstall } from './apt'

/** A Postgres server of our own that is gone afterwards, with a superuser. */
export type ThrowawayPostgres = { url: string; close: () => Promise<void> }

type User = { uid: number; gid: number } | Record<string, never>

/** Starts one in a temporary folder. Rejects with a sentence when Postgres is not to be had. */
export async function startPostgres(): Promise<ThrowawayPostgres> {
  const bin = findBinaries() ?? (aptInstall(['postgresql']) ? findBinaries() : undefined)
  if (!bin)
    throw new Refusal(
      'There is no Postgres to test with: install its server, or set PHAROS_TEST_DATABASE_URL.',
    )
  const user = unprivileged()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-postgres-'))
  const password = randomBytes(16).toString('hex')
  initialise(bin, folder, password, user)
  const port = await freePort()
  const server = launch(bin, folder, port, user)
  const kill = () => server.kill('SIGQUIT')
  process.once('exit', kill)
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
  await untilItAnswers(url, server)
  return {
    url,
    async close() {
      const ended = new Promise((resolve) => server.once('close', resolve))
      server.kill('SIGINT')
      await ended
      process.off('exit', kill)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findBinaries(): string | undefined {
  const folders = globSync([
    '/usr/lib/postgresql/*/bin/postgres',
    '/opt/homebrew/opt/postgresql@*/bin/postgres',
    '/usr/local/bin/postgres',
  ])
  return folders
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => path.dirname(file))
    .at(-1)
}

/** Postgres refuses to run as root. */
function unprivileged(): User {
  if (process.getuid?.() !== 0) return {}
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = ['postgres', 'nobody'].map((name) => users.find((fields) => fields[0] === name)).find(Boolean)
  if (!found) throw new Refusal('There is no user to run Postgres as.')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

function initialise(bin: string, folder: string, password: string, user: User): void {
  const passwordFile = path.join(folder, 'password')
  mkdirSync(path.join(folder, 'data'))
  writeFileSync(passwordFile, password)
  if ('uid' in user)
    for (const name of ['', 'data', 'password']) chownSync(path.join(folder, name), user.uid, user.gid)
  const args = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8']
  execFileSync(
    path.join(bin, 'initdb'),
    [...args, '--locale=C.UTF-8', '--no-sync', path.join(folder, 'data')],
    {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
}

function launch(bin: string, folder: string, port: number, user: User): ChildProcess {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    max_connections: '200',
    fsync: 'off',
  }
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return spawn(path.join(bin, 'postgres'), ['-D', path.join(folder, 'data'), '-p', String(port), ...args], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  })
}

async function untilItAnswers(url: string, server: ChildProcess): Promise<void> {
  for (const began = Date.now(); Date.now() - began < 60_000 && server.exitCode === null; await pause(100)) {
    const client = new pg.Client({ connectionString: url })
    const answered = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (answered) return
  }
  throw new Refusal('Postgres did not start.')
}
