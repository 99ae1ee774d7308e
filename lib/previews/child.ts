import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

type Child = ChildProcessByStdio<null, Readable, null>

export type ChildBounds = { seconds: number; megabytes: number }

/** How a child ended: by itself and well, badly, or by its bounds. */
export type ChildEnd = 'well' | 'badly' | 'too-slow' | 'too-large'

type Told = {
  bounds: ChildBounds
  /** What it says, one line after the other; the next one waits. */
  onLine?: (line: string) => void | Promise<void>
  /** Ends the child when nobody waits for it any more. */
  signal?: AbortSignal | undefined
  environment?: Record<string, string>
}

/** Visitors come first: with it, a child takes the processor when nothing else wants it. */
const niceness = 5
const nice = ['/usr/bin/nice', '/bin/nice'].find((file) => existsSync(file))

/**
 * Runs a program over a file that somebody sent: a process of its own with bounds and without the portal's settings, so
 * that the file can take neither the portal's time and memory nor its secrets.
 */
export async function runChild(
  program: string,
  parameters: readonly string[],
  { bounds, onLine, signal, environment = {} }: Told,
): Promise<ChildEnd> {
  const child = start(program, parameters, environment)
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  let end: ChildEnd | null = null
  const finish = (how: ChildEnd) => {
    end ??= how
    killAll(child)
  }
  const stop = () => finish('badly')
  signal?.addEventListener('abort', stop, { once: true })
  if (signal?.aborted) stop()
  const clock = setTimeout(() => finish('too-slow'), bounds.seconds * 1000)
  const watch = setInterval(() => void weigh(child, bounds.megabytes, () => finish('too-large')), 200)
  try {
    for await (const line of createInterface({ input: child.stdout })) await onLine?.(line)
    const code = await ended
    return end ?? (code === 0 ? 'well' : 'badly')
  } finally {
    signal?.removeEventListener('abort', stop)
    clearTimeout(clock)
    clearInterval(watch)
    killAll(child)
  }
}

/** Runs one of the scripts beside this file with the portal's own Node. @param megabytes of its heap */
export function runScript(
  script: string,
  parameters: readonly string[],
  { megabytes, ...told }: Told & { megabytes: number },
): Promise<ChildEnd> {
  // Not bundled with the rest: it runs by itself, and commands run in the project's root.
  const file = path.resolve(/*turbopackIgnore: true*/ 'lib/previews', script)
  return runChild(process.execPath, [`--max-old-space-size=${megabytes}`, file, ...parameters], {
    ...told,
    // As many threads as it needs to go on; libraries would take one for each processor.
    environment: { NODE_ENV: 'production', UV_THREADPOOL_SIZE: '2', ...told.environment },
  })
}

function start(program: string, parameters: readonly string[], env: Record<string, string>): Child {
  const command = nice ? [nice, '-n', String(niceness), program, ...parameters] : [program, ...parameters]
  const options = { env: env as NodeJS.ProcessEnv, detached: process.platform !== 'win32', windowsHide: true }
  // A group of its own, so that what it starts ends with it.
  const child = spawn(command[0] ?? program, command.slice(1), {
    ...options,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  if (!nice && child.pid !== undefined) os.setPriority(child.pid, niceness)
  return child
}

function killAll(child: Child): void {
  try {
    if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL')
  } catch {
    // The whole group has ended already.
  }
  child.kill('SIGKILL')
}

/** A heap has a bound of its own; what pictures take lies outside of it, and only Linux tells how much that is. */
async function weigh(child: Child, megabytes: number, tooLarge: () => void): Promise<void> {
  if (child.pid === undefined) return
  const kilobytes = await weightOf(child.pid)
  if (kilobytes > megabytes * 1024) tooLarge()
}

/** Kilobytes of a process and of those that it started. */
async function weightOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => '')
  const others = await Promise.all(children.split(' ').filter(Boolean).map(Number).map(weightOf))
  const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0)
  return others.reduce((sum, weight) => sum + weight, own)
}
