import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { environmentWith } from '@/lib/env'

const running = new Set<() => void>()
process.once('exit', () => running.forEach((kill) => kill()))

/**
 * Runs a program of node_modules with its output kept; it counts as failed when it takes longer than `minutes`.
 * It gets a process group of its own, so that what it started ends with it.
 */
export function runTool(
  args: string[],
  { minutes = 5, env = {} }: { minutes?: number; env?: Record<string, string> } = {},
): Promise<{ code: number | null; output: string }> {
  const detached = process.platform !== 'win32'
  // Tests end processes in the middle of things, so nobody but us could tidy up.
  const temporary = mkdtempSync(path.join(os.tmpdir(), 'pharos-'))
  const child = spawn(process.execPath, args, {
    env: environmentWith({ NO_COLOR: '1', TMPDIR: temporary, ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached,
  })
  const kill = () => (detached && child.pid ? killGroup(child.pid) : void child.kill('SIGKILL'))
  running.add(kill)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  }
  const limit = setTimeout(() => {
    output += `\nEnded after ${minutes} minutes.\n`
    kill()
  }, minutes * 60_000)
  return new Promise((resolve) =>
    child.once('close', (code) => {
      clearTimeout(limit)
      running.delete(kill)
      rmSync(temporary, { recursive: true, force: true })
      resolve({ code, output })
    }),
  )
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // already gone
  }
}
