import type { IncomingMessage } from 'node:http'

/** Bytes of a form: a long text with its pictures' addresses. Files come through doors of their own. */
export const longestForm = 4 * 1024 * 1024

/** Milliseconds in which a form must have arrived. */
const patience = 60_000

/** The whole body of a request. Null when it is longer than may be, or longer or shorter than it says. */
export async function readBody(request: IncomingMessage, longest = longestForm): Promise<Buffer | null> {
  const declared = request.headers['content-length']
  if (declared !== undefined && Number(declared) > longest) return null
  const chunks: Buffer[] = []
  let bytes = 0
  const clock = setTimeout(() => request.destroy(), patience)
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > longest) return null
      chunks.push(chunk)
    }
  } finally {
    clearTimeout(clock)
  }
  return declared === undefined || Number(declared) === bytes ? Buffer.concat(chunks) : null
}
