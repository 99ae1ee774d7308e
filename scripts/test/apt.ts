import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { environmentWith } from '@/lib/env'

/** Installs Debian's packages where that is possible: whether it was. */
export function aptInstall(packages: string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  const apt = (...args: string[]) =>
    execFileSync('/usr/bin/apt-get', args, {
      env: environmentWith({ DEBIAN_FRONTEND: 'noninteractive' }),
      stdio: 'ignore',
      timeout: 10 * 60_000,
    })
  try {
    apt('update')
    apt('install', '-y', '--no-install-recommends', ...packages)
    return true
  } catch {
    return false
  }
}
