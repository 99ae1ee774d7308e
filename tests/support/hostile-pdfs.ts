import { deflateSync } from 'node:zlib'

/** A PDF of these objects, numbered from 1; the first is its catalogue. */
function pdf(objects: readonly (string | Buffer)[], { startAt }: { startAt?: number } = {}): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const places: number[] = []
  let length = 9
  for (const [index, object] of objects.entries()) {
    places.push(length)
    const written = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      Buffer.from(object),
      Buffer.from('\nendobj\n'),
    ])
    parts.push(written)
    length += written.length
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${startAt ?? length}\n%%EOF`,
    ),
  )
  return Buffer.concat(parts)
}

function stream(content: string | Buffer, dictionary = ''): Buffer {
  return Buffer.concat([
    Buffer.from(`<< /Length ${content.length} ${dictionary} >>\nstream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream'),
  ])
}

const catalogue = '<< /Type /Catalog /Pages 2 0 R >>'
const page = (more = '', box = '0 0 200 200') => `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] ${more} >>`
const onePage = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'

/** Content that is far larger than it is packed. */
function bomb(bytes: number): Buffer {
  return deflateSync(Buffer.alloc(bytes, ' '))
}

/** PDFs that mean no good, and what the reading of each must come to: some pages at most, or none. */
export const hostilePdfs: Readonly<Record<string, { content: () => Buffer; pages: number | null }>> = {
  'with a page as large as a town': {
    content: () => pdf([catalogue, onePage, page('', '0 0 100000000 100000000')]),
    pages: 1,
  },
  'with ten thousand pages': {
    content: () => {
      const kids = Array.from({ length: 10_000 }, (_, index) => `${index + 3} 0 R`).join(' ')
      return pdf([
        catalogue,
        `<< /Type /Pages /Kids [${kids}] /Count 10000 >>`,
        ...Array<string>(10_000).fill(page()),
      ])
    },
    pages: 200,
  },
  'that says it has a thousand million pages': {
    content: () => pdf([catalogue, '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>', page()]),
    pages: 1,
  },
  'whose tree of pages goes around in a circle': {
    content: () => pdf([catalogue, '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 4 >>']),
    pages: null,
  },
  'whose tree of pages is ten thousand deep': {
    content: () => {
      const deep = Array.from(
        { length: 10_000 },
        (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 /Parent ${index + 1} 0 R >>`,
      )
      return pdf([catalogue, ...deep, page()])
    },
    pages: 1,
  },
  'whose drawing unpacks to half a gigabyte': {
    content: () =>
      pdf([catalogue, onePage, page('/Contents 4 0 R'), stream(bomb(500_000_000), '/Filter /FlateDecode')]),
    pages: 1,
  },
  'packed twice': {
    content: () =>
      pdf([
        catalogue,
        onePage,
        page('/Contents 4 0 R'),
        stream(deflateSync(bomb(500_000_000)), '/Filter [/FlateDecode /FlateDecode]'),
      ]),
    pages: 1,
  },
  'with a picture that says it has a gigabyte': {
    content: () =>
      pdf([
        catalogue,
        onePage,
        page('/Contents 5 0 R /Resources << /XObject << /I 4 0 R >> >>'),
        stream(
          bomb(1_000_000),
          '/Subtype /Image /Width 32000 /Height 32000 /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode',
        ),
        stream('200 0 0 200 0 0 cm /I Do'),
      ]),
    pages: 1,
  },
  'that draws itself for ever': {
    content: () =>
      pdf([
        catalogue,
        onePage,
        page('/Contents 5 0 R /Resources << /XObject << /F 4 0 R >> >>'),
        stream('/F Do /F Do', '/Subtype /Form /BBox [0 0 200 200] /Resources << /XObject << /F 4 0 R >> >>'),
        stream('/F Do'),
      ]),
    pages: 1,
  },
  'that runs scripts and starts programs': {
    content: () =>
      pdf([
        '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /Launch /F (/bin/sh) >> >> >>',
        onePage,
        page('/AA << /O << /S /URI /URI (http://192.0.2.1/) >> >>'),
      ]),
    pages: 1,
  },
  'that is locked': {
    content: () => {
      const keys = `/O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}>`
      const locked = pdf([
        catalogue,
        onePage,
        page(),
        `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 ${keys} >>`,
      ])
      const trailer = '/Root 1 0 R /Encrypt 4 0 R /ID [<0011> <0011>]'
      return Buffer.from(locked.toString('latin1').replace('/Root 1 0 R', trailer), 'latin1')
    },
    pages: null,
  },
  'whose index is wrong': {
    content: () => pdf([catalogue, onePage, page()], { startAt: 7 }),
    pages: 1,
  },
  'cut off in the middle': {
    content: () => {
      const whole = pdf([catalogue, onePage, page('/Contents 4 0 R'), stream('0 0 10 10 re f'.repeat(1000))])
      return whole.subarray(0, whole.length / 2)
    },
    pages: 1,
  },
  'of its first line alone': { content: () => Buffer.from('%PDF-1.7\n'), pages: null },
  'whose objects stand in each other without end': {
    content: () => pdf([catalogue, onePage, page(`/Contents ${'['.repeat(200_000)}${']'.repeat(200_000)}`)]),
    pages: 1,
  },
}
