import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Who owns a data folder. The database does not lock it itself, and two owners corrupt it silently. */
export type Lock = {
  pid: number
  /** When that process began, because its number may belong to another one by now; null where unknown. */
  began: string | null
  /** Host and process namespace: numbers of another one mean nothing here. */
  host: string
  /** The process the owner works for, and what that is. */
  parent: number
  purpose: 'portal' | 'pharos'
  /** Address with password, once it listens. */
  url: string | null
}

export class DataInUse extends Error {
  constructor(readonly lock: Lock) {
    const by = lock.purpose === 'portal' ? 'a running portal' : 'a running command of npm run pharos'
    super(
      `The data folder is in use by ${by} (process ${lock.parent}${lock.host === here() ? '' : ` on ${lock.host}`}).`,
    )
  }
}

const beatMs = 1_000
/** An owner that could not be looked at counts as gone after so long without a beat. */
const silenceMs = 10_000

/** Takes the folder, or throws DataInUse. Waits for an owner that is closing down because its parent is gone. */
export async function takeLock(
  folder: string,
  { parent, purpose }: Pick<Lock, 'parent' | 'purpose'>,
): Promise<HeldLock> {
  const file = lockFile(folder)
  const mine: Lock = { ...identity(process.pid), host: here(), parent, purpose, url: null }
  for (const began = Date.now(); ; await pause(100)) {
    try {
      writeFileSync(file, JSON.stringify(mine), { flag: 'wx', mode: 0o600 })
      return new HeldLock(file, mine)
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error
    }
    const lock = readLock(folder)
    const waited = Date.now() - began
    if (!lock || !isHeld(folder, lock)) removeStale(folder)
    else if (isForeign(lock) ? beats(file, began) : isAlive(lock.parent)) throw new DataInUse(lock)
    else if (waited > 2 * silenceMs) throw new DataInUse(lock)
  }
}

export class HeldLock {
  private readonly beat: NodeJS.Timeout

  constructor(
    private readonly file: string,
    private readonly lock: Lock,
  ) {
    this.beat = setInterval(() => touch(file), beatMs).unref()
  }

  publish(url: string): void {
    const complete = `${this.file}.${process.pid}`
    writeFileSync(complete, JSON.stringify({ ...this.lock, url }), { mode: 0o600 })
    renameSync(complete, this.file)
  }

  release(): void {
    clearInterval(this.beat)
    rmSync(this.file, { force: true })
  }
}

/** The lock of a living owner, else null. */
export function heldLock(folder: string): Lock | null {
  const lock = readLock(folder)
  return lock && isHeld(folder, lock) ? lock : null
}

function lockFile(folder: string): string {
  return path.join(folder, 'lock')
}

function readLock(folder: string): Lock | null {
  try {
    return JSON.parse(readFileSync(lockFile(folder), 'utf8')) as Lock
  } catch {
    return null // absent, or being written this moment: removeStale looks at its age
  }
}

function isHeld(folder: string, lock: Lock): boolean {
  if (isForeign(lock)) return silence(lockFile(folder)) < silenceMs
  if (!isAlive(lock.pid)) return false
  return lock.began ? lock.began === identity(lock.pid).began : silence(lockFile(folder)) < silenceMs
}

/** One process at a time removes a stale lock, and looks again first: another may just have taken the folder. */
function removeStale(folder: string): void {
  const file = lockFile(folder)
  const turn = `${file}.stale`
  try {
    mkdirSync(turn)
  } catch (error) {
    if (isCode(error, 'EEXIST') && silence(turn) > silenceMs) rmdirSync(turn)
    return
  }
  try {
    const lock = readLock(folder)
    const stale = lock ? !isHeld(folder, lock) : silence(file) > beatMs
    if (stale) rmSync(file, { force: true })
  } finally {
    rmdirSync(turn)
  }
}

function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Somebody removed the data folder of a running portal; its database fails on its own, and says so.
  }
}

function beats(file: string, since: number): boolean {
  return Date.now() - silence(file) > since
}

/** Milliseconds since the file was touched; forever when it is not there. */
function silence(file: string): number {
  const touched = statSync(file, { throwIfNoEntry: false })?.mtimeMs
  return touched === undefined ? Infinity : Date.now() - touched
}

function isForeign(lock: Lock): boolean {
  return lock.host !== here()
}

/** Not so for a dead process that its parent has not buried yet. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!isCode(error, 'EPERM')) return false
  }
  return process.platform === 'win32' || processBegan(pid) !== null
}

function here(): string {
  try {
    return `${os.hostname()} ${readlinkSync('/proc/self/ns/pid')}`
  } catch {
    return os.hostname()
  }
}

function identity(pid: number): Pick<Lock, 'pid' | 'began'> {
  return { pid, began: processBegan(pid) }
}

/** null where it cannot be known, and for the dead. */
function processBegan(pid: number): string | null {
  try {
    if (process.platform === 'win32') return null
    if (process.platform === 'linux') return beganOnLinux(readFileSync(`/proc/${pid}/stat`, 'utf8'))
    const said = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return said.startsWith('Z') ? null : said.replace(/^\S+\s+/, '')
  } catch {
    return null
  }
}

/** The state and the beginning; they follow the command, which stands in brackets and may contain blanks. */
function beganOnLinux(stat: string): string | null {
  const fields = stat.split(') ').at(-1)?.split(' ')
  return fields?.[0] === 'Z' ? null : (fields?.[19] ?? null)
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}
