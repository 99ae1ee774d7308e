import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildIslands } from '../../scripts/islands.mjs'

type Answer = { status?: number; body: unknown }
/** What a door of the desk answers, by method and path; may be changed while a test runs. */
type Doors = Record<string, (body: string, query: URLSearchParams) => Answer>

/** A page of the desk without the portal behind it, so that its doors can answer whatever a test needs. */
export type DeskPage = { url: string; doors: Doors; asked: string[]; close: () => Promise<void> }

type Content = { body: string; language?: string }

const components = ['furniture', 'reading', 'tables', 'controls', 'forms']
const policy =
  "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** Serves one page under the policy of all pages, with the islands as they are shipped. */
export async function startDeskPage(content: () => Content, doors: Doors): Promise<DeskPage> {
  const folder = await mkdtemp(path.join(tmpdir(), 'desk-'))
  const islands = await buildIslands(folder)
  const asked: string[] = []
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  async function answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk')
    const door = doors[`${request.method} ${pathname}`]
    const body = await textOf(request)
    if (door) {
      asked.push(`${request.method} ${request.url}`)
      const said = door(body, searchParams)
      return send(
        response,
        typeof said.body === 'string' ? 'text/html; charset=utf-8' : 'application/json',
        said,
      )
    }
    if (pathname.startsWith('/islands/')) {
      return send(response, 'text/javascript', {
        body: await readFile(path.join(folder, path.basename(pathname)), 'utf8'),
      })
    }
    if (pathname === '/desk.css') return send(response, 'text/css', { body: styleSheet() })
    send(response, 'text/html; charset=utf-8', { body: document(content(), Object.values(islands)) })
  }
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const close = async () => {
    server.closeAllConnections()
    await new Promise((done) => server.close(done))
    await rm(folder, { recursive: true })
  }
  return { url, doors, asked, close }
}

/** The words of an island in English, as its page hands them over. */
export function wordsOf(part: 'words' | 'keeper' | 'upload'): string {
  const messages = JSON.parse(readFileSync('lib/i18n/messages/en.json', 'utf8')) as {
    editor: Record<string, unknown>
  }
  return escaped(JSON.stringify(messages.editor[part]))
}

/** Text as it may stand in an attribute. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}

function document({ body, language = 'en' }: Content, islands: readonly string[]): string {
  const scripts = islands.map((address) => `<script src="${address}" async></script>`).join('')
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Desk</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="stylesheet" href="/desk.css">${scripts}</head>
    <body><main><h1>Article</h1>${body}</main></body></html>`
}

/** The portal's own styles in the layers that its build puts them in; the tokens become plain properties. */
function styleSheet(): string {
  const tokens = read('tokens').replace('@theme static {', ':root {').replace('--*: initial;', '')
  const layered = components.map((name) => `@layer components {${read(name)}}`)
  return [
    '@layer base, components;',
    tokens,
    `@layer base {${read('base')}}`,
    ...layered,
    read('desk'),
    read('desk-lists'),
    read('editor'),
  ].join('\n')
}

const read = (name: string) => readFileSync(`app/${name}.css`, 'utf8')

function send(response: ServerResponse, type: string, { status = 200, body }: Answer) {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
  })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
