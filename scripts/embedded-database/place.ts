import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, rmSync } from 'node:fs'
import type { ListenOptions } from 'node:net'
import os from 'node:os'
import path from 'node:path'

const socketName = '.s.PGSQL.5432'
/** macOS has the shortest limit for the path of a socket: 104 bytes with the end mark. */
const longestPath = 103

export type Place = { listen: ListenOptions; url: (password: string, port: number | null) => string }

/**
 * Where the database of a data folder listens: a unix socket that only its owner reaches, on Windows a port
 * of this machine only. A password guards both.
 */
export function placesFor(dataFolder: string, port: number): Place[] {
  if (process.platform === 'win32') return [{ listen: { host: '127.0.0.1', port }, url: portUrl }]
  const folders = [path.join(dataFolder, 'run'), shortFolder(dataFolder)]
  return folders
    .filter((folder) => Buffer.byteLength(path.join(folder, socketName)) <= longestPath)
    .map((folder) => ({
      listen: { path: path.join(folder, socketName) },
      url: (password) => socketUrl(folder, password),
    }))
}

/** Makes the socket's folder ours alone and takes away what a killed owner left there. */
export function preparePlace({ listen }: Place): void {
  if (!listen.path) return
  const folder = path.dirname(listen.path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(folder)
  if (!lstatSync(folder).isDirectory() || uid !== process.getuid?.())
    throw new Error(`${folder} belongs to somebody else.`)
  chmodSync(folder, 0o700)
  rmSync(listen.path, { force: true })
}

/** Leaves nothing behind, least of all in the temporary folder. */
export function leavePlace({ listen }: Place): void {
  if (listen.path) rmSync(path.dirname(listen.path), { recursive: true, force: true })
}

function shortFolder(dataFolder: string): string {
  const name = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  return path.join(os.tmpdir(), `pharos-${process.getuid?.()}-${name}`)
}

function socketUrl(folder: string, password: string): string {
  return `postgresql://postgres:${password}@localhost/postgres?host=${encodeURIComponent(folder)}`
}

function portUrl(password: string, port: number | null): string {
  return `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`
}
