import { spawn } from 'node:child_process'
import { withoutSettings } from './environment'

/** Runs the administrator's tool to its end. @param input what is typed or piped into it */
export function runPharos(
  args: string[],
  env: Record<string, string>,
  input = '',
): Promise<{ code: number | null; printed: string }> {
  const child = spawn(process.execPath, ['scripts/pharos.mjs', ...args], {
    env: { ...withoutSettings(process.env), ...env } as NodeJS.ProcessEnv,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk))
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, printed })))
}
