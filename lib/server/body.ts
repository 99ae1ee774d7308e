import { isUtf8 } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import { Busy } from '@/lib/server/queue'

/** Bytes of a form: a long text with its pictures' addresses. Files come through doors of their own. */
export const longestForm = 4 * 1024 * 1024
/** What a visitor may have to say: an address, a password, the amendment of a quotation. */
export const longestOfVisitor = 64 * 1024

/** Milliseconds in which a form must have arrived. */
const patience = 60_000
/** Bytes of all forms that arrive at once, of visitors and of people apart; beyond, who sends is asked to come again. */
const mostAtOnce = { visitors: 32 * 1024 * 1024, people: 128 * 1024 * 1024 }
const arriving = { visitors: 0, people: 0 }

/**
 * The whole body of a request. Null when it is longer than may be, or longer or shorter than it says.
 * @throws Busy when so much is in hand that the memory would go
 */
export async function readBody(request: IncomingMessage, longest: number): Promise<Buffer | null> {
  const purse = longest > longestOfVisitor ? 'people' : 'visitors'
  const declared = request.headers['content-length']
  if (declared !== undefined && !(Number(declared) <= longest)) return null
  const clock = setTimeout(() => request.destroy(), patience)
  const chunks: Buffer[] = []
  let bytes = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length
      arriving[purse] += chunk.length
      // One that is there already takes no more memory than it does.
      if (!request.complete && arriving[purse] > mostAtOnce[purse])
        throw new Busy('Too many forms are sent at once.')
      if (bytes > longest) return null
      chunks.push(chunk)
    }
  } finally {
    clearTimeout(clock)
    arriving[purse] -= bytes
  }
  return declared === undefined || Number(declared) === bytes ? Buffer.concat(chunks) : null
}

/** Whether all of a form, as it was sent, is text as the database takes it: no NUL, and no half of a character. */
export function isText(content: Buffer): boolean {
  return !content.includes(0) && isUtf8(content)
}

/** Bytes of a refused form that are still taken in, and thrown away. */
const mostThrownAway = 16 * 1024 * 1024
const impatience = 5_000

/** Takes in what is refused anyway: whoever is still sending would see a broken connection instead of the answer. */
export async function throwAway(request: IncomingMessage): Promise<void> {
  const clock = setTimeout(() => request.destroy(), impatience)
  let bytes = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length
      if (bytes > mostThrownAway) return
    }
  } catch {
    // They went away, or were too slow.
  } finally {
    clearTimeout(clock)
  }
}
