import { createHash, generateKeyPairSync, randomUUID, sign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { setEmbeddedUrl, settings } from '@/lib/env'

export type Provider = {
  issuer: string
  /** What it says of whoever comes next. */
  claims: Record<string, unknown>
  close: () => Promise<void>
}

const client = { OIDC_CLIENT_ID: 'pharos', OIDC_CLIENT_SECRET: 'a secret of tests', OIDC_NAME: 'The city' }
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A small OpenID provider that lets everybody in, and the portal set up for it. */
export async function startProvider(): Promise<Provider> {
  const pending = new Map<string, URLSearchParams>()
  const provider: Provider = { issuer: '', claims: {}, close: async () => undefined }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname, searchParams } = new URL(request.url ?? '', provider.issuer)
    const json = (value: object) =>
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(value))
    if (pathname === '/.well-known/openid-configuration') return json(discovery(provider.issuer))
    if (pathname === '/jwks')
      return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256' }] })
    if (pathname === '/authorize') {
      const code = randomUUID()
      pending.set(code, searchParams)
      const back = new URL(searchParams.get('redirect_uri') ?? '')
      back.search = String(new URLSearchParams({ code, state: searchParams.get('state') ?? '' }))
      return response.writeHead(302, { Location: back.href }).end()
    }
    const given = new URLSearchParams(await text(request))
    const asked = pending.get(given.get('code') ?? '')
    const challenge = createHash('sha256')
      .update(given.get('code_verifier') ?? '')
      .digest('base64url')
    if (asked?.get('code_challenge') !== challenge) return response.writeHead(400).end()
    const nonce = asked.get('nonce')
    return json({
      access_token: 'a',
      token_type: 'Bearer',
      id_token: token({ ...provider.claims, nonce }, provider.issuer),
    })
  }
  const server = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  provider.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  setUp({ OIDC_ISSUER: provider.issuer, ...client })
  provider.close = async () => {
    setUp({ OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '', OIDC_NAME: '' })
    await new Promise((resolve) => server.close(resolve))
  }
  return provider
}

/** Settings are read once; naming the database again has them read anew. */
function setUp(environment: Record<string, string>): void {
  const { embeddedUrl } = settings()
  Object.assign(process.env, environment)
  setEmbeddedUrl(embeddedUrl ?? '')
}

function discovery(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

function token(claims: object, iss: string): string {
  const now = Math.floor(Date.now() / 1000)
  const body = { iss, aud: client.OIDC_CLIENT_ID, iat: now, exp: now + 300, ...claims }
  const signed = `${base64url({ alg: 'RS256', kid: 'k' })}.${base64url(body)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
}
