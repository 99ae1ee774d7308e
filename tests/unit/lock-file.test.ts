import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Package = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> }
type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> }

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>
}

const asked = { ...manifest.dependencies, ...manifest.devDependencies }

describe('an installation next month is the installation of today', () => {
  test.each(Object.entries(asked))('%s is asked for by one exact version', (name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
    expect(packages[`node_modules/${name}`]?.version).toBe(version)
  })

  test('the lock file names no host', () => {
    const named = Object.entries(packages).filter(([, { resolved }]) => resolved?.includes('://'))
    expect(named.map(([name]) => name)).toEqual([])
  })
})

describe('npm ci finds everything it asks for', () => {
  test('no optional package is missing, which happens when one was not published in time', () => {
    const missing = Object.entries(packages).flatMap(([asker, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !found(asker, name))
        .map((name) => `${asker} asks for ${name}`),
    )
    expect(missing).toEqual([])
  })
})

/** As Node looks for it: beside the asking package, then upwards. */
function found(asker: string, name: string): boolean {
  if (packages[`${asker ? `${asker}/` : ''}node_modules/${name}`]) return true
  return asker !== '' && found(asker.slice(0, Math.max(asker.lastIndexOf('/node_modules/'), 0)), name)
}

/** Their code for one system is a package of its own, which npm leaves out when it was not published in time. */
const native = [
  { of: 'next', binary: '@next/swc-', extra: { linux: '-gnu', win32: '-msvc' } },
  { of: '@tailwindcss/oxide', binary: '@tailwindcss/oxide-', extra: { linux: '-gnu', win32: '-msvc' } },
  { of: 'lightningcss', binary: 'lightningcss-', extra: { linux: '-gnu', win32: '-msvc' } },
  { of: 'esbuild', binary: '@esbuild/', extra: { linux: '', win32: '' } },
  { of: 'unrs-resolver', binary: '@unrs/resolver-binding-', extra: { linux: '-gnu', win32: '-msvc' } },
  { of: 'sharp', binary: '@img/sharp-', extra: { linux: '', win32: '' } },
  { of: '@swc/core', binary: '@swc/core-', extra: { linux: '-gnu', win32: '-msvc' } },
  { of: 'rolldown', binary: '@rolldown/binding-', extra: { linux: '-gnu', win32: '-msvc' } },
  { of: '@node-rs/argon2', binary: '@node-rs/argon2-', extra: { linux: '-gnu', win32: '-msvc' } },
  { of: '@napi-rs/canvas', binary: '@napi-rs/canvas-', extra: { linux: '-gnu', win32: '-msvc' } },
].filter(({ of }) => packages[`node_modules/${of}`])

describe('the lock file installs on every system', () => {
  const systems = (['linux', 'darwin', 'win32'] as const).flatMap((os) =>
    ['x64', 'arm64'].map((cpu) => ({ os, cpu })),
  )
  test.each(native.flatMap((entry) => systems.map((system) => ({ ...entry, ...system }))))(
    '$of has its code for $os $cpu',
    ({ of, binary, extra, os, cpu }) => {
      const suffix = os === 'darwin' ? '' : extra[os]
      const name = `${binary}${os}-${cpu}${suffix}`
      const wanted = packages[`node_modules/${of}`]?.optionalDependencies?.[name]
      expect(wanted).toBeDefined()
      expect(packages[`node_modules/${name}`]?.version).toBe(wanted)
    },
  )
})
