import { stop } from 'esbuild'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { environmentWith } from '@/lib/env'
import { islandsScript } from '../plain'
import { Refusal } from '../refusal'

const stamp = '.next/pharos-build'

/** Everything the pages are made of. What the build itself writes is left out. */
const sources = [
  '{app,components,lib,public,prisma/schema}/**',
  '*.{ts,mjs,json,css}',
  'scripts/islands*.mjs',
]
const written = /^(public\/islands\/|next-env\.d\.ts$)/

/**
 * Builds the pages unless they were built from these very sources: whether it had to.
 * @param signal ends a build that nobody waits for any more
 */
export async function ensureBuilt(signal: AbortSignal): Promise<boolean> {
  const hash = hashOfSources()
  if (builtFrom() === hash && isWhole()) return false
  // An interrupted build must not pass for a finished one.
  rmSync(stamp, { force: true })
  const { buildIslands } = await islandsScript()
  await buildIslands()
  await stop()
  await nextBuild(signal)
  writeFileSync(stamp, hash)
  return true
}

function hashOfSources(): string {
  const files = sources.flatMap((pattern) => globSync(pattern)).filter((file) => !written.test(file))
  const hash = createHash('sha256')
  for (const file of files.toSorted()) {
    if (statSync(file).isFile()) hash.update(file).update('\0').update(readFileSync(file))
  }
  return hash.digest('hex')
}

function builtFrom(): string | null {
  try {
    return readFileSync(stamp, 'utf8')
  } catch {
    return null
  }
}

/** Somebody may have deleted a part of what was built; the stamp alone would not say so. */
function isWhole(): boolean {
  const parts = ['.next/BUILD_ID', '.next/server/app', '.next/static', 'public/islands/manifest.json']
  return parts.every((part) => existsSync(part))
}

function nextBuild(signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    env: environmentWith({ NODE_ENV: 'production' }),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Refusal(`${said.trim()}\nThe pages could not be built.`))
    })
  })
}
