import { accessSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { unwritableFolder } from '@/lib/env'
import { codeOf, Refusal } from '../refusal'

const megabyte = 1024 * 1024

/** What a new embedded database takes, and what an existing one needs to recover in. */
const roomForNew = 128 * megabyte
const roomForExisting = 32 * megabyte

/** Refuses a data folder that cannot be written or stands on a full disk. */
export function checkDataFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new Refusal(unwritableFolder(folder, error))
  }
  const { bavail, bsize } = statfsSync(folder)
  const room = existsSync(path.join(folder, 'pg18')) ? roomForExisting : roomForNew
  if (bavail * bsize < room) {
    const free = Math.floor((bavail * bsize) / megabyte)
    throw new Refusal(
      `The disk that holds ${folder} is full: ${free} MB are free, ${room / megabyte} MB are needed; nothing is lost.`,
    )
  }
}

/** Refuses an address that another program listens on, before anybody waits for a build. */
export async function checkPort(host: string, port: number): Promise<void> {
  const server = createServer()
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  } catch (error) {
    throw refusedAddress(error, host, port)
  }
  await new Promise((resolve) => server.close(resolve))
}

/** The sentence for an address that cannot be listened on; other errors stay what they are. */
export function refusedAddress(error: unknown, host: string, port: number): unknown {
  const code = codeOf(error)
  if (code === 'EADDRINUSE') {
    return new Refusal(
      `Port ${port} on ${host} is in use by another program: stop it, or set PORT to another one.`,
    )
  }
  if (code === 'EACCES')
    return new Refusal(`Port ${port} needs more rights than we have: set PORT to one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Refusal(`HOST ${host} is not an address of this machine.`)
  }
  return error
}
