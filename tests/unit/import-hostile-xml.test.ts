import { closeSync, openSync, writeSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readWordPress } from '@/lib/import/readers/wordpress'
import { read, written } from '@/tests/fixtures/import/reading'

const rss = (inside: string) => `<?xml version="1.0"?><rss><channel><title>T</title>${inside}</channel></rss>`
const item = (title: string, n: number | string = 1, more = '') =>
  `<item><title>${title}</title><guid>g${n}</guid><wp:post_type>post</wp:post_type>${more}</item>`
const documentType =
  'The file declares a document type (DOCTYPE), which is refused for safety. No export needs one.'

describe('a file is refused whole', () => {
  const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join(
    '',
  )
  test.each([
    ['that declares a document type', `<!DOCTYPE rss>${rss('')}`, documentType],
    [
      'that reads a file of this machine',
      `<?xml version="1.0"?>\n<!-- hi --><!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss>&x;</rss>`,
      documentType,
    ],
    [
      'that laughs a billion times',
      `<!DOCTYPE l [<!ENTITY l0 "ha">${laughs}]><rss>&l10;</rss>`,
      documentType,
    ],
    ['that begins a document type and never ends it', `<!DOCTYPE r [${' '.repeat(3_000_000)}`, documentType],
    [
      'that says it is Latin-1',
      '<?xml version="1.0" encoding="ISO-8859-1"?><rss/>',
      'The file says that its encoding is ISO-8859-1. Save it as UTF-8 and import it again.',
    ],
    [
      'in UTF-16',
      Buffer.from(`\ufeff${rss('')}`, 'utf16le'),
      'The file is in UTF-16. Save it as UTF-8 and import it again.',
    ],
    [
      'in UTF-16 without a mark',
      Buffer.from(rss(''), 'utf16le'),
      'The file is in UTF-16. Save it as UTF-8 and import it again.',
    ],
    [
      'that is a feed, not an export',
      '<feed><entry/></feed>',
      'This is no WordPress export: it begins with <feed>.',
    ],
    ['that is empty', '', 'The file holds no XML.'],
    [
      'that is a comment for ever',
      `<!--${'x'.repeat(2_000_000)}`,
      'No XML element stands at the beginning of the file.',
    ],
  ])('%s', async (_, content, reason) => {
    const { records, reasons } = await read(readWordPress(written(content)))
    expect(records).toEqual([])
    expect(reasons).toEqual([reason])
  })
})

describe('a file is read up to the place where it fails', () => {
  const ends = 'What stands before was read.'
  test.each([
    [
      'broken off',
      `<rss><channel>${item('One')}\n${item('Two', 2)}\n<item><title>Thr`,
      3,
      `The file breaks off here. ${ends}`,
    ],
    [
      'nested 5,000 deep',
      rss(`${item('One')}${item('Two', 2)}\n${'<a>'.repeat(5000)}`),
      2,
      'Elements stand more than 100 deep in each other.',
    ],
    [
      'closed wrongly',
      rss(`${item('One')}${item('Two', 2)}<item></title>`),
      1,
      'The file is not well-formed XML from here on (unexpected close tag). What stands before was read.',
    ],
    [
      'not UTF-8 any more',
      Buffer.concat([
        Buffer.from(`<rss><channel>${item('One')}${item('Two', 2)}\n`),
        Buffer.alloc(70_000, 0x20),
        Buffer.from('\nUme\xe5', 'latin1'),
      ]),
      3,
      'The file is not valid UTF-8. Save it as UTF-8 (not as “ANSI”, “Windows-1252” or “Latin-1”) and import it again.',
    ],
    [
      'a NUL inside',
      `${`<rss><channel>${item('One')}${item('Two', 2)}`.padEnd(70_000)}\n\0`,
      2,
      'The file holds a NUL character, which no text does.',
    ],
    ['a document type in the middle', rss(`${item('One')}${item('Two', 2)}<!DOCTYPE x>`), 1, null],
    [
      'one text that never ends',
      `<rss><channel>${item('One')}${item('Two', 2)}<item><title>${'x'.repeat(17_000_000)}`,
      1,
      'One piece of text is longer than 16000000 characters.',
    ],
  ])('%s', async (_, content, line, reason) => {
    const { records, problems, reasons } = await read(readWordPress(written(content)))
    expect(records.filter(({ type }) => type === 'post')).toHaveLength(2)
    expect(problems.at(-1)?.line).toBe(line)
    if (reason) expect(reasons.at(-1)).toBe(reason)
  })
})

describe('one story is refused and the others are read', () => {
  test.each([
    [
      'with a control character',
      item('One\u0008', 2),
      'It holds something that XML forbids: disallowed character.',
    ],
    [
      'with half a character',
      item('One&#xD800;', 2),
      'It holds something that XML forbids: malformed character entity.',
    ],
    [
      'with an entity of HTML',
      item('One&eacute;', 2),
      'It holds something that XML forbids: undefined entity.',
    ],
    [
      'with a field that is no text',
      item('One', 2, `<content:encoded>${'x'.repeat(5_000_000)}</content:encoded>`),
      'One of its fields is longer than 4000000 characters.',
    ],
    ['with a title without end', item('x'.repeat(301), 2), 'Its title is longer than 300 characters.'],
    [
      'with a keyword without end',
      item('One', 2, `<category domain="category" nicename="x">${'x'.repeat(301)}</category>`),
      'is longer than 300 characters.',
    ],
    [
      'that is a file with a title without end',
      item('x'.repeat(301), 2, '<wp:attachment_url>https://old.invalid/a.pdf</wp:attachment_url>').replace(
        '>post<',
        '>attachment<',
      ),
      'Its title is longer than 300 characters.',
    ],
  ])('%s', async (_, bad, reason) => {
    const { records, reasons } = await read(
      readWordPress(written(rss(item('Before', 1) + bad + item('After', 3)))),
    )
    expect(records.flatMap((record) => (record.type === 'post' ? [record.title] : []))).toEqual([
      'Before',
      'After',
    ])
    expect(reasons).toHaveLength(1)
    expect(reasons[0]).toContain(reason)
  })

  test('a byte order mark, predefined entities and character references are read', async () => {
    const { records } = await read(
      readWordPress(written(`\ufeff${rss(item('A &lt;&gt; B &amp;amp; Ume&#229; &#x1F600;'))}`)),
    )
    expect(records[1]).toMatchObject({ title: 'A <> B & Umeå 😀' })
  })

  test('millions of forbidden characters end the reading instead of filling the report', async () => {
    const { problems } = await read(readWordPress(written(rss(item('\u0001'.repeat(1_000_000))))))
    expect(problems).toHaveLength(1)
  })
})

test(
  'an export of sixty megabytes is read as it streams in, without being held',
  { timeout: 60_000 },
  async () => {
    const file = written('')
    const out = openSync(file, 'w')
    writeSync(out, '<rss><channel>')
    const text = '<![CDATA[<p>Heat for six landlords, said the mayor.</p>\n]]>'.repeat(1000)
    for (let n = 0; n < 1000; n++)
      writeSync(out, item(`Story ${n}`, n, `<content:encoded>${text}</content:encoded>`))
    writeSync(out, '</channel></rss>')
    closeSync(out)
    let posts = 0
    let most = 0
    for await (const one of readWordPress(file)) {
      if (!('record' in one) || one.record.type !== 'post') continue
      if (++posts % 100 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
    }
    expect(posts).toBe(1000)
    expect(most).toBeLessThan(300_000_000)
  },
)
