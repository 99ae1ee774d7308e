/**
 * Builds the islands: the few scripts that pages run, each under a name that changes with its content.
 *   public/islands/<name>.<hash>.js, public/islands/manifest.json: { "<name>": "/islands/<name>.<hash>.js" }
 */
import { createHash } from 'node:crypto'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('../', import.meta.url))
const islands = [
  'page',
  'map-zoom',
  'slides',
  'text-editor',
  'draft-keeper',
  'upload-files',
  'conflict-text',
  'check-in',
]

/** Returns the manifest. `folder` is where the files go. */
export async function buildIslands(folder = `${root}public/islands`) {
  await mkdir(folder, { recursive: true })
  const manifest = {}
  const written = new Set(['manifest.json'])
  for (const name of islands) {
    const code = await bundle(name)
    const file = `${name}.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`
    await writeFile(`${folder}/${file}`, code)
    written.add(file)
    manifest[name] = `/islands/${file}`
  }
  await writeFile(`${folder}/manifest.json`, JSON.stringify(manifest))
  for (const old of await readdir(folder)) if (!written.has(old)) await rm(`${folder}/${old}`)
  return manifest
}

async function bundle(name) {
  const { outputFiles } = await build({
    entryPoints: [`${root}components/islands/${name}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    write: false,
  })
  return outputFiles[0].contents
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const address of Object.values(await buildIslands())) process.stdout.write(`${address}\n`)
}
