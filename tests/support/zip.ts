import { crc32, deflateRawSync } from 'node:zlib'

/** One entry of an archive, as somebody might write it who means no good: every field may say something else. */
export type ZipEntry = {
  name: string
  content?: string | Buffer
  /** Packed already. */
  packed?: Buffer
  method?: 0 | 8 | 12
  flags?: number
  /** What the directory says that it has unpacked and packed. */
  says?: { unpacked?: number; packed?: number }
  /** As Unix writes them into an archive: 0o120777 is a symbolic link. */
  mode?: number
  /** Where the directory says that it begins; else where it does. */
  at?: number
}

/** Writes an archive byte by byte. @param count how many entries its end says it has */
export function zip(entries: readonly ZipEntry[], { count }: { count?: number } = {}): Buffer {
  const [files, directory]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const content = Buffer.from(entry.content ?? '')
    const method = entry.method ?? 8
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content)
    const sizes = [entry.says?.packed ?? packed.length, entry.says?.unpacked ?? content.length] as const
    const fields = head(entry.flags ?? 0x800, method, crc32(content), sizes, name.length)
    files.push(signed(0x04034b50, fields), name, packed)
    directory.push(central(fields, (entry.mode ?? 0o100644) * 65536, entry.at ?? at), name)
    at += 30 + name.length + packed.length
  }
  const list = Buffer.concat(directory)
  return Buffer.concat([...files, list, end(count ?? entries.length, list.length, at)])
}

function head(
  flags: number,
  method: number,
  crc: number,
  [packed, unpacked]: readonly [number, number],
  nameLength: number,
): Buffer {
  const fields = Buffer.alloc(26)
  fields.writeUInt16LE(20, 0)
  fields.writeUInt16LE(flags, 2)
  fields.writeUInt16LE(method, 4)
  fields.writeUInt32LE(crc, 10)
  fields.writeUInt32LE(packed, 14)
  fields.writeUInt32LE(unpacked, 18)
  fields.writeUInt16LE(nameLength, 22)
  return fields
}

function central(fields: Buffer, attributes: number, at: number): Buffer {
  const rest = Buffer.alloc(14)
  rest.writeUInt32LE(attributes, 6)
  rest.writeUInt32LE(at, 10)
  return Buffer.concat([signed(0x02014b50, Buffer.from([20, 3])), fields, rest])
}

function end(count: number, length: number, at: number): Buffer {
  const fields = Buffer.alloc(18)
  fields.writeUInt16LE(count & 0xffff, 4)
  fields.writeUInt16LE(count & 0xffff, 6)
  fields.writeUInt32LE(length, 8)
  fields.writeUInt32LE(at, 12)
  return signed(0x06054b50, fields)
}

function signed(signature: number, fields: Buffer): Buffer {
  const start = Buffer.alloc(4)
  start.writeUInt32LE(signature)
  return Buffer.concat([start, fields])
}
