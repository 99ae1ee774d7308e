// The Prisma client, made from prisma/schema into prisma/generated when the schema has changed since.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const schemaFolder = path.join(root, 'prisma/schema')
const generatedFolder = path.join(root, 'prisma/generated')
const stamp = path.join(generatedFolder, 'made-from')

/**
 * Generates the client unless it is there and made from this schema by this Prisma: whether it had to.
 * Throws with Prisma's own words when the schema is not valid.
 * @returns {Promise<boolean>}
 */
export async function generateClient() {
  const made = madeFrom()
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === made) return false
  await runPrisma(['generate', '--schema', schemaFolder])
  fs.writeFileSync(stamp, made)
  return true
}

function madeFrom() {
  const hash = createHash('sha256')
  for (const file of fs.readdirSync(schemaFolder).sort()) {
    hash.update(file).update(fs.readFileSync(path.join(schemaFolder, file)))
  }
  hash.update(fs.readFileSync(path.join(root, 'node_modules/prisma/package.json')))
  return hash.digest('hex')
}

function runPrisma(args) {
  const command = path.join(root, 'node_modules/prisma/build/index.js')
  // Generating needs no engine, yet Prisma would fetch one: any existing file in its place prevents that.
  const env = { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The database client could not be generated: ${said.trim()}`))
    })
  })
}

if (process.argv[1] === import.meta.filename) {
  console.log((await generateClient()) ? 'Generated prisma/generated.' : 'prisma/generated is up to date.')
}
