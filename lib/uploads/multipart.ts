import { open, type FileHandle } from 'node:fs/promises'

/** A field of a form that was written to a file: its text, or where in the file the bytes of what it sends stand. */
export type Part =
  | { name: string; text: string }
  /** First byte, and the one after the last. */
  | { name: string; filename: string; start: number; end: number }

const most = { parts: 200, head: 8_000, text: 20_000 }
const chunkBytes = 1_000_000

/** What separates the parts, as the header of the request says; null when it is no such form. */
export function boundaryOf(contentType: string | undefined): string | null {
  const [, quoted, plain] =
    /^multipart\/form-data\s*;.*boundary=(?:"([^"]{1,70})"|([^\s;]{1,70}))/i.exec(contentType ?? '') ?? []
  return quoted ?? plain ?? null
}

/** Takes a form apart that lies in a file, however large its files are. Null when it is none. */
export async function readParts(file: string, boundary: string): Promise<Part[] | null> {
  const handle = await open(file)
  try {
    const places = await placesOf(handle, Buffer.from(`--${boundary}`))
    const parts: Part[] = []
    for (const [index, place] of places.entries()) {
      const next = places[index + 1]
      if (next === undefined)
        return (await at(handle, place + boundary.length + 2, 2)).equals(Buffer.from('--')) ? parts : null
      const part = await partAt(handle, place + boundary.length + 4, next - 2)
      if (!part || parts.push(part) > most.parts) return null
    }
    return null
  } finally {
    await handle.close()
  }
}

/** Where the separator stands at the beginning of a line; one more than there may be when there are too many. */
async function placesOf(handle: FileHandle, separator: Buffer): Promise<number[]> {
  const { size } = await handle.stat()
  const first = (await at(handle, 0, separator.length)).equals(separator) ? [0] : []
  const line = Buffer.concat([Buffer.from('\r\n'), separator])
  const places: number[] = first
  for (let start = 0; start < size; start += chunkBytes) {
    // A separator may lie across the end of a chunk.
    const chunk = await at(handle, start, chunkBytes + line.length - 1)
    for (let found = chunk.indexOf(line); found >= 0; found = chunk.indexOf(line, found + 1)) {
      places.push(start + found + 2)
      if (places.length > most.parts + 1) return places
    }
  }
  return places
}

async function partAt(handle: FileHandle, start: number, end: number): Promise<Part | null> {
  const beginning = await at(handle, start, Math.min(most.head, Math.max(0, end - start)))
  const blank = beginning.indexOf('\r\n\r\n')
  if (blank < 0) return null
  const head = beginning.toString('utf8', 0, blank)
  const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(head)?.[1] ?? ''
  const name = parameter(disposition, 'name')
  if (name === null) return null
  const filename = parameter(disposition, 'filename')
  const content = start + blank + 4
  if (filename !== null) return { name, filename, start: content, end }
  if (end - content > most.text) return null
  return { name, text: (await at(handle, content, end - content)).toString('utf8') }
}

/** Browsers write quotation marks and line ends of a name as in an address, and nothing else. */
function parameter(disposition: string, name: string): string | null {
  const value = new RegExp(`(?:^|;)\\s*${name}="([^"]*)"`, 'i').exec(disposition)?.[1]
  return value === undefined ? null : value.replace(/%22/g, '"').replace(/%0[AD]/gi, ' ')
}

async function at(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}
