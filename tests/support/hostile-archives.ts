import { deflateRawSync } from 'node:zlib'
import type { UploadReason } from '@/lib/uploads/refusals'
import { presentationParts, powerPoint } from './presentations'
import { zip, type ZipEntry } from './zip'

const deck = presentationParts([{ paragraphs: ['One'] }])
const withPart = (...parts: ZipEntry[]) => zip([...deck, ...parts])

/** So many bytes of nothing, packed a thousand to one. */
function nothing(bytes: number): ZipEntry {
  const packed = deflateRawSync(Buffer.alloc(bytes))
  return { name: 'ppt/media/image1.png', packed, says: { unpacked: bytes } }
}

/** Archives that mean no good, and why each is refused. */
export const hostileArchives: Readonly<Record<string, { content: () => Buffer; reason: UploadReason }>> = {
  'that unpacks to a thousand times its size': {
    content: () => withPart(nothing(200_000_000)),
    reason: 'hostile-archive',
  },
  'whose parts are too much together': {
    content: () => {
      const part = { content: '', method: 8, says: { packed: 3_000_000, unpacked: 290_000_000 } } as const
      const packed = Buffer.alloc(3_000_000)
      return withPart(...['a', 'b', 'c'].map((name) => ({ ...part, packed, name: `ppt/media/${name}.bin` })))
    },
    reason: 'hostile-archive',
  },
  'that lies about the size of a part': {
    content: () => withPart({ name: 'ppt/a.bin', content: 'aaaa', method: 0, says: { unpacked: 4_000_000 } }),
    reason: 'broken-archive',
  },
  'whose sizes do not fit into it': {
    content: () =>
      withPart({ name: 'ppt/a.bin', content: 'a', says: { packed: 50_000_000, unpacked: 50_000_000 } }),
    reason: 'hostile-archive',
  },
  'whose sizes are said in fields that are not there': {
    content: () =>
      withPart({ name: 'ppt/a.bin', content: 'a', says: { packed: 0xffffffff, unpacked: 0xffffffff } }),
    reason: 'hostile-archive',
  },
  'whose parts lie over each other': {
    content: () =>
      withPart(...Array.from({ length: 500 }, (_, index) => ({ name: `ppt/media/${index}.bin`, at: 0 }))),
    reason: 'hostile-archive',
  },
  'that holds the same name twice': {
    content: () => withPart({ name: 'ppt/presentation.xml', content: 'another' }),
    reason: 'hostile-archive',
  },
  'with a hundred thousand parts': {
    content: () => zip(Array.from({ length: 100_000 }, (_, index) => ({ name: `ppt/${index}`, method: 0 }))),
    reason: 'hostile-archive',
  },
  'with more parts than it says': { content: () => zip(deck, { count: 65_000 }), reason: 'hostile-archive' },
  'with a part that leads out of it': {
    content: () => withPart({ name: '../../etc/cron.d/pharos', content: '* * * * * root id' }),
    reason: 'broken-archive',
  },
  'with a part in the root of the disk': {
    content: () => withPart({ name: '/etc/passwd', content: 'root' }),
    reason: 'broken-archive',
  },
  'with a part on another disk': {
    content: () => withPart({ name: 'C:/windows/x', content: 'x' }),
    reason: 'broken-archive',
  },
  'with a part that a Windows would put elsewhere': {
    content: () => withPart({ name: 'ppt\\..\\..\\x', content: 'x' }),
    reason: 'broken-archive',
  },
  'with a link to a file of this machine': {
    content: () =>
      withPart({ name: 'ppt/media/image1.png', content: '/etc/passwd', method: 0, mode: 0o120777 }),
    reason: 'hostile-archive',
  },
  'with folders a hundred deep': {
    content: () => withPart({ name: `${'a/'.repeat(100)}b`, content: 'x' }),
    reason: 'hostile-archive',
  },
  'with a program in it': {
    content: () => withPart({ name: 'ppt/embeddings/Invoice.EXE', content: 'MZ' }),
    reason: 'hostile-archive',
  },
  'with a packing that few know': {
    content: () => withPart({ name: 'ppt/a.bin', content: 'BZh9', method: 12 }),
    reason: 'hostile-archive',
  },
  'with macros': {
    content: () => withPart({ name: 'ppt/vbaProject.bin', content: 'Attribute VB_Name' }),
    reason: 'macros',
  },
  'with macros under another name': {
    content: () =>
      zip([
        {
          name: '[Content_Types].xml',
          content: '<Override ContentType="application/vnd.ms-office.vbaProject"/>',
        },
        ...deck.slice(1),
      ]),
    reason: 'macros',
  },
  'with the macros of an open format': {
    content: () =>
      zip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 },
        { name: 'content.xml', content: '<a/>' },
        { name: 'Basic/Standard/Module1.xml', content: '<a/>' },
      ]),
    reason: 'macros',
  },
  'that is locked': {
    content: () => withPart({ name: 'ppt/a.bin', content: 'x', flags: 0x801 }),
    reason: 'locked',
  },
  'that holds archives which hold archives': {
    content: () => zip([{ name: '1.zip', content: zip([{ name: '2.zip', content: zip([]) }]) }]),
    reason: 'unknown-kind',
  },
  'that is a program for Java': {
    content: () => zip([{ name: 'META-INF/MANIFEST.MF', content: 'Main-Class: X' }]),
    reason: 'unknown-kind',
  },
  'cut off in the middle': {
    content: () => {
      const whole = powerPoint([{ paragraphs: ['One'.repeat(1000)] }])
      return whole.subarray(0, whole.length - 300)
    },
    reason: 'broken-archive',
  },
  'that is an open document in its first bytes alone': {
    content: () => zip([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', method: 0 }]),
    reason: 'broken-archive',
  },
}
