import { createServer } from 'node:http'
import { brotliCompressSync } from 'node:zlib'
import { elementsOf, links } from './crawl'

type File = { type: string; body: Buffer; encoding?: string }

/**
 * Serves a page and all that it loads from memory, compressed beforehand: what a file server at its best does.
 * @returns the address of the copy
 */
export async function serveCopy(page: string): Promise<{ url: string; stop: () => void }> {
  const { origin, pathname } = new URL(page)
  const files = new Map<string, File>()
  const take = async (path: string) => {
    if (files.has(path)) return
    const answer = await fetch(origin + path)
    const body = Buffer.from(await answer.arrayBuffer())
    const type = answer.headers.get('content-type') ?? ''
    const own = type.startsWith('font/') ? { body } : { body: brotliCompressSync(body), encoding: 'br' }
    files.set(path, { type, ...own })
    if (type.startsWith('text/css'))
      for (const [, font = ''] of body.toString().matchAll(/url\((\/[^)]+)\)/g)) await take(font)
  }
  await take(pathname)
  const html = await (await fetch(page)).text()
  for (const link of links(elementsOf(html))) if (/^\/(?:_next|islands|fonts)\//.test(link)) await take(link)
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '')
    if (!file) return void response.writeHead(404).end()
    const encoding = file.encoding ? { 'Content-Encoding': file.encoding } : {}
    response.writeHead(200, { 'Content-Type': file.type, 'Content-Length': file.body.length, ...encoding })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return { url: `http://127.0.0.1:${port}${pathname}`, stop: () => server.close() }
}
