import { isIP } from 'node:net'
import { z } from 'zod'

const postgresUrl = addressOf(
  ['postgres:', 'postgresql:'],
  'like postgresql://user:password@host:5432/database',
)
const webUrl = addressOf(['http:', 'https:'], 'that starts with http:// or https://')
const text = z.string()

const names = {
  DATABASE_URL: postgresUrl,
  DATABASE_REPLICA_URL: postgresUrl,
  PHAROS_DATA: text,
  PORT: text
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65535, {
      error: 'must be a port number between 1 and 65535',
    })
    .transform(Number),
  HOST: text.regex(/^[\w.:-]+$/, 'must be a host name or an IP address to listen on'),
  PORTAL_URL: webUrl.transform((url, context) => {
    const { origin, pathname, search, hash } = new URL(url)
    if (pathname === '/' && !search && !hash) return origin
    context.addIssue({
      code: 'custom',
      message: 'must be an origin like https://portal.example.org, without a path',
    })
    return z.NEVER
  }),
  NEXTAUTH_SECRET: text.min(32, 'must have at least 32 characters'),
  SMTP_URL: addressOf(['smtp:', 'smtps:'], 'like smtp://user:password@mail.example.org:587'),
  MAIL_FROM: text.regex(
    /^([^<>\r\n]*<)?[^\s<>@]+@[^\s<>@]+>?$/,
    'must be an e-mail address, alone or as Name <address>',
  ),
  S3_ENDPOINT: webUrl,
  S3_REGION: text,
  S3_BUCKET: text,
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  TRUSTED_PROXIES: text
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((list) => list.every(isAddressOrRange), {
      error: 'must be IP addresses or ranges like 10.0.0.0/8, separated by commas',
    }),
  OIDC_ISSUER: webUrl,
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  OIDC_NAME: text,
  MAP_STYLE_URL: webUrl,
  MAP_TILES_URL: webUrl.refine((url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)), {
    error: 'must contain {z}, {x} and {y}',
  }),
  MAP_ATTRIBUTION: text,
  PHAROS_SAMPLE: z.enum(['0', '1'], 'must be 1 or 0'),
  PHAROS_SAMPLE_PASSWORD: text,
  PHAROS_EMBEDDED_URL: postgresUrl,
}

/** Every setting's name; an empty value counts as absent. */
export const settingNames: readonly string[] = Object.keys(names)

/** Settings as they stand in the environment, each read by itself; absent ones are undefined. */
export const givenSchema = z.object(names).partial()
export type Given = z.infer<typeof givenSchema>

/** One sentence for each rule between settings that is broken. */
export function contradictions(given: Given): string[] {
  const has = (name: keyof Given) => given[name] !== undefined
  const needs = (name: keyof Given, when: keyof Given, why: string) =>
    has(when) && !has(name) ? [`${name} is missing: ${why}.`] : []
  return [
    ...needs(
      'NEXTAUTH_SECRET',
      'DATABASE_URL',
      'with DATABASE_URL it must be set, to at least 32 random characters',
    ),
    ...needs('DATABASE_URL', 'DATABASE_REPLICA_URL', 'DATABASE_REPLICA_URL names a replica of it'),
    ...needs('MAIL_FROM', 'SMTP_URL', 'mail sent through SMTP_URL needs a sender'),
    ...allOrNone(given, [
      'S3_ENDPOINT',
      'S3_REGION',
      'S3_BUCKET',
      'S3_ACCESS_KEY_ID',
      'S3_SECRET_ACCESS_KEY',
    ]),
    ...allOrNone(given, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']),
    ...needs('OIDC_ISSUER', 'OIDC_NAME', 'OIDC_NAME names a single sign-on that is not set up'),
    ...needs('MAP_ATTRIBUTION', 'MAP_TILES_URL', 'whoever made the tiles of MAP_TILES_URL must be named'),
    ...(has('MAP_STYLE_URL') && has('MAP_TILES_URL')
      ? ['MAP_STYLE_URL and MAP_TILES_URL exclude each other.']
      : []),
    ...(has('MAP_ATTRIBUTION') && !has('MAP_STYLE_URL') && !has('MAP_TILES_URL')
      ? ['MAP_ATTRIBUTION is set without MAP_STYLE_URL or MAP_TILES_URL.']
      : []),
  ]
}

function allOrNone(given: Given, group: (keyof Given)[]): string[] {
  const missing = group.filter((name) => given[name] === undefined)
  if (missing.length === 0 || missing.length === group.length) return []
  const present = group.filter((name) => given[name] !== undefined)
  return [`${missing.join(', ')} missing: needed together with ${present.join(', ')}.`]
}

function addressOf(protocols: string[], like: string) {
  return z
    .string()
    .refine(
      (url) => URL.canParse(url) && protocols.includes(new URL(url).protocol),
      `must be an address ${like}`,
    )
}

function isAddressOrRange(entry: string): boolean {
  const [address = '', bits, ...rest] = entry.split('/')
  const longest = isIP(address) === 6 ? 128 : 32
  const fits = bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= longest)
  return isIP(address) !== 0 && fits && rest.length === 0
}
