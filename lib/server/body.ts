import type { IncomingMessage } from 'node:http'

/** Bytes of a form: a long text with its pictures' addresses. Files come through doors of their own. */
export const longestForm = 4 * 1024 * 1024

/** The whole body of a request. Null when it is longer than may be, or longer or shorter than it says. */
export async function readBody(request: IncomingMessage, longest = longestForm): Promise<Buffer | null> {
  const declared = request.headers['content-length']
  if (declared !== undefined && Number(declared) > longest) return null
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > longest) return null
    chunks.push(chunk)
  }
  return declared === undefined || Number(declared) === bytes ? Buffer.concat(chunks) : null
}
