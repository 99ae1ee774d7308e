import { spawn, type ChildProcess } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

/** Bundles a script of TypeScript, so that it runs in a process of its own. Gone when this process ends. */
export async function bundled(script: string): Promise<string> {
  // Beside the node_modules that it imports from.
  const outfile = path.resolve('.build', `${path.basename(script, '.ts')}-${process.pid}.mjs`)
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { 'server-only': './node_modules/server-only/empty.js' },
    logLevel: 'error',
  })
  process.once('exit', () => rmSync(outfile, { force: true }))
  return outfile
}

/** Runs it with the settings of the test and these; `died` resolves once it is gone. */
export function runScript(file: string, settings: Record<string, string>) {
  const env = { ...process.env, ...settings } as NodeJS.ProcessEnv
  const child: ChildProcess = spawn(process.execPath, [file], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  process.once('exit', () => child.kill('SIGKILL'))
  const died = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    kill: () => {
      child.kill('SIGKILL')
      return died
    },
  }
}
