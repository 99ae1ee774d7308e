import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseSettings } from '@/lib/env'

const secret = 'x'.repeat(32)
const postgres = { DATABASE_URL: 'postgresql://p:p@db:5432/pharos', NEXTAUTH_SECRET: secret }

function parsed(env: Record<string, string>) {
  const result = parseSettings(env)
  if (!result.ok) throw new Error(result.message)
  return result.settings
}

describe('without any setting', () => {
  test('the portal uses the embedded database under .data and listens on this machine only', () => {
    expect(parsed({})).toMatchObject({
      databaseUrl: null,
      dataFolder: path.resolve('.data'),
      port: 3000,
      host: '127.0.0.1',
      portalUrl: 'http://localhost:3000',
      secret: null,
      mail: { smtpUrl: null, from: 'no-reply@localhost' },
      s3: null,
      trustedProxies: [],
      oidc: null,
      map: null,
      sample: true,
      samplePassword: null,
    })
  })

  test('an empty value counts as absent', () => {
    expect(parsed({ PORT: '', PORTAL_URL: ' ', DATABASE_URL: '' })).toEqual(parsed({}))
  })
})

describe('with settings', () => {
  test('Postgres makes the portal listen everywhere and leaves the sample out', () => {
    expect(parsed(postgres)).toMatchObject({ host: '0.0.0.0', sample: false, secret })
  })

  test('the address follows the port unless it is given', () => {
    expect(parsed({ PORT: '4100' }).portalUrl).toBe('http://localhost:4100')
    expect(parsed({ PORT: '4100', PORTAL_URL: 'https://portal.example.org/' }).portalUrl).toBe(
      'https://portal.example.org',
    )
  })

  test('proxies are addresses and ranges', () => {
    expect(parsed({ TRUSTED_PROXIES: '10.0.0.0/8, ::1 127.0.0.1' }).trustedProxies).toEqual([
      '10.0.0.0/8',
      '::1',
      '127.0.0.1',
    ])
  })

  test('a street map is a style or tiles with their maker', () => {
    expect(parsed({ MAP_STYLE_URL: 'https://m.example/style.json' }).map).toMatchObject({ kind: 'style' })
    const tiles = { MAP_TILES_URL: 'https://m.example/{z}/{x}/{y}.png', MAP_ATTRIBUTION: '© Makers' }
    expect(parsed(tiles).map).toEqual({ kind: 'tiles', url: tiles.MAP_TILES_URL, attribution: '© Makers' })
  })

  test('object storage and single sign-on come whole', () => {
    const s3 = { S3_ENDPOINT: 'https://s3.example', S3_REGION: 'eu', S3_BUCKET: 'b' }
    const keys = { S3_ACCESS_KEY_ID: 'k', S3_SECRET_ACCESS_KEY: 's' }
    expect(parsed({ ...s3, ...keys }).s3).toMatchObject({ bucket: 'b', secretAccessKey: 's' })
    const oidc = { OIDC_ISSUER: 'https://id.example', OIDC_CLIENT_ID: 'c', OIDC_CLIENT_SECRET: 's' }
    expect(parsed(oidc).oidc).toMatchObject({ name: 'id.example' })
  })
})

describe('a mistake is one sentence that names the setting', () => {
  test.each([
    [{ PORT: 'eighty' }, 'PORT must be a port number between 1 and 65535.'],
    [{ PORT: '0' }, 'PORT must be a port number between 1 and 65535.'],
    [{ HOST: 'a b' }, 'HOST must be a host name or an IP address to listen on.'],
    [
      { PORTAL_URL: 'portal.example.org' },
      'PORTAL_URL must be an address that starts with http:// or https://.',
    ],
    [
      { PORTAL_URL: 'https://example.org/portal' },
      'PORTAL_URL must be an origin like https://portal.example.org, without a path.',
    ],
    [
      { DATABASE_URL: 'mysql://localhost/x', NEXTAUTH_SECRET: secret },
      'DATABASE_URL must be an address like postgresql://user:password@host:5432/database.',
    ],
    [
      { DATABASE_URL: postgres.DATABASE_URL },
      'NEXTAUTH_SECRET is missing: with DATABASE_URL it must be set, to at least 32 random characters.',
    ],
    [{ NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET must have at least 32 characters.'],
    [
      { DATABASE_REPLICA_URL: postgres.DATABASE_URL },
      'DATABASE_URL is missing: DATABASE_REPLICA_URL names a replica of it.',
    ],
    [{ SMTP_URL: 'smtp://m.example' }, 'MAIL_FROM is missing: mail sent through SMTP_URL needs a sender.'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM must be an e-mail address, alone or as Name <address>.'],
    [
      { S3_ENDPOINT: 'https://s3.example', S3_BUCKET: 'b' },
      'S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY missing: needed together with S3_ENDPOINT, S3_BUCKET.',
    ],
    [
      { OIDC_CLIENT_ID: 'c' },
      'OIDC_ISSUER, OIDC_CLIENT_SECRET missing: needed together with OIDC_CLIENT_ID.',
    ],
    [{ OIDC_NAME: 'City' }, 'OIDC_ISSUER is missing: OIDC_NAME names a single sign-on that is not set up.'],
    [
      { MAP_TILES_URL: 'https://m.example/{z}/{x}/{y}' },
      'MAP_ATTRIBUTION is missing: whoever made the tiles of MAP_TILES_URL must be named.',
    ],
    [
      { MAP_TILES_URL: 'https://m.example/', MAP_ATTRIBUTION: 'x' },
      'MAP_TILES_URL must contain {z}, {x} and {y}.',
    ],
    [{ MAP_ATTRIBUTION: 'x' }, 'MAP_ATTRIBUTION is set without MAP_STYLE_URL or MAP_TILES_URL.'],
    [
      { TRUSTED_PROXIES: '10.0.0.0/33' },
      'TRUSTED_PROXIES must be IP addresses or ranges like 10.0.0.0/8, separated by commas.',
    ],
    [{ PHAROS_SAMPLE: 'yes' }, 'PHAROS_SAMPLE must be 1 or 0.'],
    [{ PHAROS_SAMPEL: '0' }, 'PHAROS_SAMPEL is not a setting of this portal.'],
  ])('%j', (env, message) => {
    expect(parseSettings(env)).toEqual({ ok: false, message })
  })

  test('several mistakes are several lines', () => {
    const result = parseSettings({ PORT: 'x', PHAROS_SAMPLE: '2' })
    expect(result.ok ? [] : result.message.split('\n')).toHaveLength(2)
  })
})

test('a value of .env never replaces one of the environment, not even an empty one', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pharos-env-'))
  try {
    writeFileSync(path.join(folder, '.env'), 'ONE=file\nTWO=file\nTHREE=file\n')
    const script = `process.loadEnvFile(); console.log([process.env.ONE, process.env.TWO, process.env.THREE].join())`
    const env = { ...process.env, ONE: 'environment', TWO: '' }
    const printed = execFileSync(process.execPath, ['-e', script], { cwd: folder, env, encoding: 'utf8' })
    expect(printed.trim()).toBe('environment,,file')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
