import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** Runs npm with this Node and its output hidden; throws with its own words when it fails. */
export function npm(args, { cwd } = {}) {
  const [command, ...before] = npmCommand()
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...before, ...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: command === 'npm' && process.platform === 'win32',
    })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(said.trim() || `npm ended with ${code}`)),
    )
  })
}

/** The npm that started us, else the one beside Node, else whatever the path has. */
function npmCommand() {
  const beside = path.dirname(fs.realpathSync(process.execPath))
  const candidates = [
    process.env.npm_execpath,
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
  ]
  const cli = candidates.find((file) => file && path.basename(file) === 'npm-cli.js' && fs.existsSync(file))
  return cli ? [process.execPath, cli] : ['npm']
}
