import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '@/scripts/free-port'
import { withoutSettings } from './environment'

export type Portal = {
  /** Its origin, without a slash. */
  url: string
  dataFolder: string
  process: ChildProcess
  /** What it printed so far, both streams. */
  printed: () => string
  /** Ends it; resolves with the exit code, null when a signal ended it. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** Starts the portal on a free port with data of its own and waits until it is ready. */
export async function startPortal(env: Record<string, string> = {}): Promise<Portal> {
  const port = env.PORT ?? String(await freePort())
  const dataFolder = env.PHAROS_DATA ?? temporaryFolder()
  const child = launch({ PHAROS_SAMPLE: '0', ...env, PORT: port, PHAROS_DATA: dataFolder })
  const ended = exitOf(child)
  const printed = outputOf(child)
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => printed().includes('\nReady on ') && resolve())
    void ended.then((code) => reject(new Error(`The portal ended with ${code}:\n${printed()}`)))
  })
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  return { url: `http://localhost:${port}`, dataFolder, process: child, printed, stop }
}

/** Runs a start that is expected to end by itself; `lines` are what it printed beside the lines of its steps. */
export async function runStart(
  env: Record<string, string>,
): Promise<{ code: number | null; lines: string[] }> {
  const child = launch(env)
  const printed = outputOf(child)
  const code = await exitOf(child)
  return {
    code,
    lines: printed()
      .split('\n')
      .filter((line) => line && !/\(\d+\.\d s\)$/.test(line)),
  }
}

/** Address of the embedded database that a running portal has put up. */
export function embeddedUrlOf(dataFolder: string): string {
  const { url } = JSON.parse(readFileSync(path.join(dataFolder, 'lock'), 'utf8')) as { url: string }
  return url
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-data-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function launch(env: Record<string, string>): ChildProcess {
  const child: ChildProcess = spawn(process.execPath, ['scripts/start.mjs'], {
    env: { ...withoutSettings(process.env), ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

function outputOf(child: ChildProcess): () => string {
  let text = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  }
  return () => text
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.once('close', (code) => resolve(code)))
}
