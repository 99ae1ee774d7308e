import 'server-only'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contradictions, givenSchema, settingNames, type Given } from '@/lib/env-schema'

export type Settings = {
  /** Postgres of the operator; null: the embedded database. */
  databaseUrl: string | null
  databaseReplicaUrl: string | null
  /** Address of the running embedded database, handed on by the start. */
  embeddedUrl: string | null
  /** Absolute folder of the embedded database, the files and the generated secret. */
  dataFolder: string
  port: number
  host: string
  /** Origin of every absolute address, without a slash at its end. */
  portalUrl: string
  /** Signs sessions and links; generated into the data folder with the embedded database. */
  secret: string
  mail: { smtpUrl: string | null; from: string }
  s3: {
    endpoint: string
    region: string
    bucket: string
    accessKeyId: string
    secretAccessKey: string
  } | null
  /** IP addresses or CIDR ranges whose forwarding headers are believed. */
  trustedProxies: string[]
  oidc: { issuer: string; clientId: string; clientSecret: string; name: string } | null
  map:
    | { kind: 'style'; url: string; attribution: string | null }
    | { kind: 'tiles'; url: string; attribution: string }
    | null
  /** Whether an empty embedded database gets the sample consortium. */
  sample: boolean
  samplePassword: string | null
}

/** Settings as written: no secret yet where one is to be generated. */
type GivenSettings = Omit<Settings, 'secret'> & { secret: string | null }

export type SettingsResult = { ok: true; settings: GivenSettings } | { ok: false; message: string }

type Environment = Record<string, string | undefined>

/** Names that only tests read. */
const testNames = ['PHAROS_CHROMIUM', 'PHAROS_TEST_DATABASE_URL']

let memoised: Settings | undefined

/**
 * The settings of this process: the environment, completed by `.env` in the working directory.
 * Throws one sentence per mistake. Generates the secret when the embedded database is used.
 */
export function settings(): Settings {
  memoised ??= readSettings()
  return memoised
}

/** Where the data is: DATABASE_URL, else the embedded database that the start has put up. */
export function databaseUrl(): string {
  const { databaseUrl, embeddedUrl } = settings()
  const url = databaseUrl ?? embeddedUrl
  if (!url) throw new Error('The embedded database is not running and DATABASE_URL is not set.')
  return url
}

/** Tells the code of this process and its children where the embedded database listens. */
export function setEmbeddedUrl(url: string): void {
  process.env.PHAROS_EMBEDDED_URL = url
  memoised = undefined
}

/** next-auth takes the portal's address from the environment, and from nowhere else that can be trusted. */
export function nameAuthOrigin(): void {
  process.env.NEXTAUTH_URL = settings().portalUrl
}

/** What only the running of tests reads. */
export function testSettings(): { chromium: string | null; databaseUrl: string | null } {
  const { PHAROS_CHROMIUM: chromium, PHAROS_TEST_DATABASE_URL: databaseUrl } = process.env
  return { chromium: chromium || null, databaseUrl: databaseUrl || null }
}

/** The environment for a child process. */
export function environmentWith(additions: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...additions }
}

/** Reads settings from an environment without side effects; `message` has one sentence per mistake. */
export function parseSettings(env: Environment): SettingsResult {
  const given = Object.fromEntries(
    settingNames.flatMap((name) => (env[name]?.trim() ? [[name, env[name].trim()]] : [])),
  )
  const parsed = givenSchema.safeParse(given)
  const mistakes = [
    ...unknownNames(env),
    ...(parsed.success
      ? contradictions(parsed.data)
      : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`)),
  ]
  if (!parsed.success || mistakes.length > 0) return { ok: false, message: mistakes.join('\n') }
  return { ok: true, settings: arrange(parsed.data) }
}

function readSettings(): Settings {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const result = parseSettings(process.env)
  if (!result.ok) throw new Error(result.message)
  const secret = result.settings.secret ?? generatedSecret(result.settings.dataFolder)
  return { ...result.settings, secret }
}

/** The sentence for a data folder that cannot be used. */
export function unwritableFolder(folder: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  return `The data folder ${folder} cannot be written (${code}): set PHAROS_DATA to another one.`
}

/** Two processes may start on an empty folder at once: the first to create the file wins. */
function generatedSecret(folder: string): string {
  const file = path.join(folder, 'secret')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (!existsSync(file))
      writeFileSync(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!existsSync(file)) throw new Error(unwritableFolder(folder, error), { cause: error })
  }
  return readFileSync(file, 'utf8').trim()
}

function unknownNames(env: Environment): string[] {
  return Object.keys(env)
    .filter((name) => name.startsWith('PHAROS_') && !settingNames.includes(name) && !testNames.includes(name))
    .map((name) => `${name} is not a setting of this portal.`)
}

function arrange(given: Given): GivenSettings {
  const port = given.PORT ?? 3000
  const portalUrl = given.PORTAL_URL ?? `http://localhost:${port}`
  return {
    databaseUrl: given.DATABASE_URL ?? null,
    databaseReplicaUrl: given.DATABASE_REPLICA_URL ?? null,
    embeddedUrl: given.PHAROS_EMBEDDED_URL ?? null,
    dataFolder: path.resolve(/*turbopackIgnore: true*/ given.PHAROS_DATA ?? '.data'),
    port,
    host: given.HOST ?? (given.DATABASE_URL ? '0.0.0.0' : '127.0.0.1'),
    portalUrl,
    secret: given.NEXTAUTH_SECRET ?? null,
    mail: {
      smtpUrl: given.SMTP_URL ?? null,
      from: given.MAIL_FROM ?? `no-reply@${new URL(portalUrl).hostname}`,
    },
    s3: objectStorage(given),
    trustedProxies: given.TRUSTED_PROXIES ?? [],
    oidc: singleSignOn(given),
    map: streetMap(given),
    sample: given.PHAROS_SAMPLE ? given.PHAROS_SAMPLE === '1' : !given.DATABASE_URL,
    samplePassword: given.PHAROS_SAMPLE_PASSWORD ?? null,
  }
}

function objectStorage(given: Given): Settings['s3'] {
  const { S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket } = given
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = given
  if (!endpoint || !region || !bucket || !accessKeyId || !secretAccessKey) return null
  return { endpoint, region, bucket, accessKeyId, secretAccessKey }
}

function singleSignOn(given: Given): Settings['oidc'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given
  if (!issuer || !clientId || !clientSecret) return null
  return { issuer, clientId, clientSecret, name: given.OIDC_NAME ?? new URL(issuer).hostname }
}

function streetMap(given: Given): Settings['map'] {
  const { MAP_STYLE_URL: style, MAP_TILES_URL: tiles, MAP_ATTRIBUTION: attribution = null } = given
  if (style) return { kind: 'style', url: style, attribution }
  return tiles && attribution ? { kind: 'tiles', url: tiles, attribution } : null
}
