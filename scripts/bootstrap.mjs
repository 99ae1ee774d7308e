// What every command needs before TypeScript can run: a Node that is new enough, the dependencies, the
// database client and a bundle of the scripts. Plain JavaScript and Node's own modules only, as nothing else
// is there yet, and nothing newer than Node 18 understands.
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleScripts } from './bootstrap/bundle.mjs'
import { ensureInstalled } from './bootstrap/install.mjs'
import { ensureNode } from './bootstrap/node.mjs'
import { fail } from './bootstrap/refusal.mjs'
import { step } from './bootstrap/steps.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Prepares this process for one of the bundles in .build and calls its `main(options)`.
 * Where the installed Node is too old everything happens in a child under a newer one.
 * @param {string} bundle
 * @param {{ minimum?: string, dev?: boolean, quiet?: boolean, mode?: string, options?: object }} how
 *   minimum: the oldest Node that will do; dev: whether the tools of tests are needed; quiet: no lines for steps;
 *   mode: what NODE_ENV is to be
 */
export async function run(
  bundle,
  { minimum = '22.12.0', dev = false, quiet = false, mode = 'production', options },
) {
  if (!(await ensureNode(root, minimum, quiet))) return
  process.chdir(root)
  stopWithParent()
  try {
    await ensureInstalled(root, { dev, quiet })
    await step('Database client', quiet, generate)
    await step('Scripts', quiet, async () => ((await bundleScripts(root)) ? 'bundled' : null))
    process.env.NODE_ENV = mode
    process.env.NEXT_TELEMETRY_DISABLED = '1'
    const { main } = await import(pathToFileURL(path.join(root, '.build', `${bundle}.mjs`)).href)
    await main(options)
  } catch (error) {
    fail(error)
  }
}

async function generate() {
  const { generateClient } = await import('./generate.mjs')
  return (await generateClient()) ? 'generated' : null
}

/** Under a newer Node than the one that was started: its end, by whatever signal, is ours too. */
function stopWithParent() {
  if (!process.connected) return
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
