import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A PNG of one colour that says it has these sizes, and has them, packed a thousand to one. */
export function hugePng(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...[chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))],
  ])
}

function chunk(name: string, content: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  const named = Buffer.concat([Buffer.from(name), content])
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A photograph as a phone takes it: lying on its side, and saying where it was taken. */
export function photograph(width = 900, height = 600): Promise<Buffer> {
  const gps = { GPSLatitudeRef: 'N', GPSLatitude: '63/1 49/1 30/1', GPSLongitudeRef: 'E' }
  return sharp({ create: { width, height, channels: 3, background: '#0b4f6c' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'Camera of Ann Example' }, IFD3: gps })
    .withMetadata({ orientation: 6 })
    .toBuffer()
}

/** A page of HTML that is a photograph too: its script stands in a comment of the picture. */
export async function pictureAndPage(): Promise<Buffer> {
  const picture = await photograph()
  const page = Buffer.from('<html><script>alert(document.domain)</script>')
  const comment = Buffer.from([0xff, 0xfe, 0, page.length + 2])
  return Buffer.concat([picture.subarray(0, 2), comment, page, picture.subarray(2), page])
}
