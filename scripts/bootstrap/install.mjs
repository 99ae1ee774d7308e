import fs from 'node:fs'
import path from 'node:path'
import { npm } from './npm.mjs'
import { refusal } from './refusal.mjs'
import { step } from './steps.mjs'

/**
 * Installs exactly what package-lock.json says unless that is there already. No install script ever runs.
 * @param {{ dev: boolean, quiet: boolean }} options `dev`: whether the tools of tests are needed too
 */
export async function ensureInstalled(root, { dev, quiet }) {
  const reason = whyInstall(root, dev)
  if (!reason) return
  await step('Dependencies', quiet, async () => {
    try {
      await npm(['ci', '--ignore-scripts', ...(dev ? ['--include=dev'] : [])], { cwd: root })
    } catch (error) {
      throw refusal(`The dependencies could not be installed: ${error.message}`)
    }
    return `installed, ${reason}`
  })
}

/**
 * npm writes its own list into node_modules at the very end of an installation, so that an interrupted one
 * has none. Packages for other systems are never there, and those of tests need not be.
 */
function whyInstall(root, dev) {
  const wanted = packages(path.join(root, 'package-lock.json'))
  const present = packages(path.join(root, 'node_modules/.package-lock.json'))
  if (!present) return 'as there were none'
  const differs = Object.entries(wanted).some(([name, entry]) => {
    if (name === '' || entry.link) return false
    if (!present[name]) return !entry.optional && !entry.devOptional && (dev || !entry.dev)
    return present[name].version !== entry.version
  })
  return differs ? 'as package-lock.json has changed' : null
}

function packages(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
