import type { FileHandle } from 'node:fs/promises'

/** More than any deck or report has. */
const most = { entries: 10_000, directory: 4_000_000 }
const endRecord = 0x06054b50
const entryRecord = 0x02014b50

/** The names in a zip archive, read from its directory without unpacking anything; null when it is broken or huge. */
export async function namesInArchive(file: FileHandle): Promise<Set<string> | null> {
  const { size } = await file.stat()
  // The last record may be followed by a comment of up to 64 KB.
  const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
  const end = lastIndexOf(tail, endRecord)
  if (end < 0 || end + 22 > tail.length) return null
  const [entries, length, offset] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ]
  if (entries > most.entries || length > most.directory || offset + length > size) return null
  return namesIn(await readAt(file, offset, length), entries)
}

function namesIn(directory: Buffer, entries: number): Set<string> | null {
  const names = new Set<string>()
  let at = 0
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== entryRecord) return null
    const [name, extra, comment] = [28, 30, 32].map((field) => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    names.add(directory.toString('utf8', at + 46, at + 46 + name))
    at += 46 + name + extra + comment
  }
  return names
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

function lastIndexOf(buffer: Buffer, signature: number): number {
  for (let at = buffer.length - 22; at >= 0; at--) if (buffer.readUInt32LE(at) === signature) return at
  return -1
}
