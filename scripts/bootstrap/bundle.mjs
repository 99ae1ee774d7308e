import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

/** The processes that are written in TypeScript, and what they are called in .build. */
const entries = {
  portal: 'scripts/portal/main.ts',
  pharos: 'scripts/pharos/main.ts',
  'test-runner': 'scripts/test/main.ts',
  pictures: 'scripts/pictures/main.ts',
  'sample-files': 'scripts/sample/main.ts',
  'embedded-database': 'scripts/embedded-database/child.ts',
}

/** Bundles the TypeScript scripts into .build unless nothing in them has changed since: whether it had to. */
export async function bundleScripts(root) {
  const folder = path.join(root, '.build')
  const list = path.join(folder, 'inputs.json')
  const made = read(list)
  if (made && made.hash === hashOf(root, made.inputs)) return false
  const { build, stop } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node22',
    format: 'esm',
    packages: 'external',
    // Next refuses this package in the browser; outside Next there is nothing to refuse.
    alias: { 'server-only': './node_modules/server-only/empty.js' },
    sourcemap: true,
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  // Its service would otherwise stay for as long as the portal runs.
  await stop()
  refuseMissing(metafile)
  fs.mkdirSync(folder, { recursive: true })
  for (const { path: file, contents } of outputFiles) replace(file, contents)
  const inputs = [
    ...Object.keys(metafile.inputs),
    'scripts/bootstrap/bundle.mjs',
    'tsconfig.json',
    'package-lock.json',
  ]
  replace(list, JSON.stringify({ hash: hashOf(root, inputs), inputs }))
  return true
}

/** esbuild takes an address like @/lib/missing for a package that is to stay outside. */
function refuseMissing({ outputs }) {
  const imports = Object.values(outputs).flatMap((output) => output.imports)
  const missing = imports.find(({ external, path: name }) => external && name.startsWith('@/'))
  if (missing) throw new Error(`The scripts import ${missing.path}, which does not exist.`)
}

/** A running portal may read its own bundle again (its database's child process): never half a file. */
function replace(file, contents) {
  fs.writeFileSync(`${file}.${process.pid}`, contents)
  fs.renameSync(`${file}.${process.pid}`, file)
}

function hashOf(root, inputs) {
  const hash = createHash('sha256')
  for (const file of inputs) {
    hash.update(file)
    if (fs.existsSync(path.join(root, file))) hash.update(fs.readFileSync(path.join(root, file)))
  }
  return hash.digest('hex')
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
