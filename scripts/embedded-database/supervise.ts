import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Answer, Order } from './child'
import type { Lock } from './lock'

export type EmbeddedDatabase = { url: string; close: () => Promise<void> }

/** A database that ran this long was well: the next crash is a new story. */
const wellAfterMs = 30_000
const longestBackOffMs = 10_000

/**
 * Runs the embedded database of a data folder in a child process and starts it again when it crashes; its
 * address stays the same. Rejects with one sentence when the first start does not succeed.
 * @param onTrouble is told in a sentence when the database went away or cannot be started again
 */
export async function startEmbeddedDatabase(
  dataFolder: string,
  purpose: Lock['purpose'],
  onTrouble: (sentence: string) => void,
): Promise<EmbeddedDatabase> {
  const password = randomBytes(24).toString('hex')
  const order: Order = { dataFolder, purpose, parent: process.pid, password, port: 0 }
  const supervisor = new Supervisor(order, onTrouble)
  const url = await supervisor.start()
  return { url, close: () => supervisor.stop() }
}

class Supervisor {
  private child: ChildProcess | null = null
  private stopping = false
  private attempts = 0

  constructor(
    private readonly order: Order,
    private readonly onTrouble: (sentence: string) => void,
  ) {}

  async start(): Promise<string> {
    const child = launch()
    this.child = child
    const { url, port } = await ready(child, this.order)
    this.order.port = port ?? 0
    const since = Date.now()
    child.once('exit', () => {
      if (Date.now() - since > wellAfterMs) this.attempts = 0
      void this.restart(complaints.get(child)?.trim() || 'it was killed')
    })
    return url
  }

  async stop(): Promise<void> {
    this.stopping = true
    const child = this.child
    if (!child || child.exitCode !== null || child.signalCode) return
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    if (child.connected) child.disconnect()
    await ended
  }

  private async restart(why: string): Promise<void> {
    if (this.stopping) return
    this.onTrouble(`The embedded database stopped (${why}) and is started again.`)
    while (!this.stopping) {
      await pause(Math.min(100 * 2 ** this.attempts++, longestBackOffMs))
      try {
        if (!this.stopping) await this.start()
        return
      } catch (error) {
        this.onTrouble(error instanceof Error ? error.message : String(error))
      }
    }
  }
}

/** What each child last said on its way out. */
const complaints = new WeakMap<ChildProcess, string>()

function launch(): ChildProcess {
  const child = fork(path.join(import.meta.dirname, 'embedded-database.mjs'), [], {
    // PGlite asks the file system about a path that is not one.
    execArgv: ['--disable-warning=DEP0187'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => complaints.set(child, text.slice(0, 500)))
  return child
}

function ready(child: ChildProcess, order: Order): Promise<{ url: string; port: number | null }> {
  return new Promise((resolve, reject) => {
    const refuse = (why: string) => reject(new Error(sentence(why, order.dataFolder)))
    child.once('message', (answer: Answer) => ('url' in answer ? resolve(answer) : refuse(answer.refusal)))
    child.once('error', (error) => refuse(error.message))
    child.once('exit', () => refuse(complaints.get(child)?.trim() || 'it ended before it was ready'))
    child.send(order)
  })
}

function sentence(why: string, dataFolder: string): string {
  if (/No space left on device|ENOSPC/.test(why)) {
    return `The disk that holds ${dataFolder} is full: nothing is lost, free some space and start again.`
  }
  if (/EACCES|EPERM|EROFS|Permission denied|Read-only file system/.test(why)) {
    return `The data folder ${dataFolder} cannot be written (${why}).`
  }
  return why.startsWith('The data folder')
    ? why
    : `The embedded database in ${dataFolder} did not start (${why}).`
}
