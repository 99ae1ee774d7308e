import type { IncomingMessage } from 'node:http'
import { Busy } from '@/lib/server/queue'

/** Bytes of a form: a long text with its pictures' addresses. Files come through doors of their own. */
export const longestForm = 4 * 1024 * 1024
/** What a visitor may have to say: an address, a password, the amendment of a quotation. */
export const longestOfVisitor = 64 * 1024

/** Bytes of all forms that are being read at once; beyond, whoever comes next is asked to come again. */
const mostAtOnce = 128 * 1024 * 1024
let reading = 0

/** Milliseconds in which a form must have arrived. */
const patience = 60_000

/**
 * The whole body of a request. Null when it is longer than may be, or longer or shorter than it says.
 * @throws Busy when so much is being read that the memory would go
 */
export async function readBody(request: IncomingMessage, longest: number): Promise<Buffer | null> {
  const declared = request.headers['content-length']
  const most = Math.min(Number(declared ?? longest), longest + 1)
  if (!(most <= longest)) return null
  if (reading + most > mostAtOnce) throw new Busy('Too many forms are sent at once.')
  reading += most
  try {
    return await readWhole(request, longest, declared)
  } finally {
    reading -= most
  }
}

async function readWhole(
  request: IncomingMessage,
  longest: number,
  declared: string | undefined,
): Promise<Buffer | null> {
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
