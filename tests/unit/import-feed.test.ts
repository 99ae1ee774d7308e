import { expect, test } from 'vitest'
import { readFeed } from '@/lib/import/readers/feed'
import { read, written } from '@/tests/fixtures/import/reading'

const open = (content: string) => read(readFeed(written(content)))

test('RSS tells its stories', async () => {
  const { records, lines, problems } = await open(`<?xml version="1.0"?>
<rss version="2.0"><channel><title>Harbour</title><link>https://harbour.example/</link><language>nl</language>
<item><title>Six &amp;amp; one</title><link>https://harbour.example/six</link><guid>g1</guid>
<pubDate>Fri, 01 Mar 2024 09:30:00 +0100</pubDate><dc:creator>Ann Example</dc:creator><category>Heat</category><category>Heat</category>
<description>&lt;p&gt;Warm.&lt;/p&gt;</description><content:encoded><![CDATA[<p>Warm <b>pipe</b>.</p>]]></content:encoded></item>
<item><title>Short</title><link>https://harbour.example/short</link><author>desk@harbour.example (The desk)</author><description>Cold.</description></item>
</channel></rss>`)
  expect(problems).toEqual([])
  expect(lines).toEqual([3, 6])
  expect(records).toEqual([
    {
      sourceKey: 'g1',
      title: 'Six & one',
      html: '<p>Warm <b>pipe</b>.</p>',
      summary: 'Warm.',
      link: 'https://harbour.example/six',
      publishedAt: '2024-03-01T08:30:00.000Z',
      updatedAt: null,
      author: 'Ann Example',
      categories: ['Heat'],
      language: 'nl',
      site: 'https://harbour.example/',
    },
    expect.objectContaining({
      sourceKey: 'https://harbour.example/short',
      html: 'Cold.',
      author: 'The desk',
      publishedAt: null,
    }),
  ])
})

test('Atom tells its stories, also with markup written as elements', async () => {
  const { records } = await open(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv"><title>Hamn</title>
<link rel="self" href="https://hamn.example/feed"/><link href="https://hamn.example/"/>
<entry><id>urn:1</id><title type="html">Sex &amp;lt;3</title><link rel="edit" href="https://hamn.example/edit/1"/><link rel="alternate" href="https://hamn.example/1"/>
<published>2024-03-01T09:30:00+01:00</published><updated>2024-03-02T00:00:00Z</updated><author><name>Ann</name><email>a@b.example</email></author>
<category term="heat" label="Heat"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Warm &amp; <a href="/x?a=1&amp;b=2">wet</a></p></div></content></entry></feed>`)
  expect(records).toMatchObject([
    {
      sourceKey: 'urn:1',
      title: 'Sex <3',
      html: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Warm &amp; <a href="/x?a=1&amp;b=2">wet</a></p></div>',
      link: 'https://hamn.example/1',
      publishedAt: '2024-03-01T08:30:00.000Z',
      updatedAt: '2024-03-02T00:00:00.000Z',
      author: 'Ann',
      categories: ['Heat'],
      language: 'sv',
      site: 'https://hamn.example/',
    },
  ])
})

test.each([
  [
    '<rss><channel><item><title>A</title></item></channel></rss>',
    '“A” was not read. It has neither id nor address, so that a second import could not know it again.',
  ],
  [
    '<rss><channel><item><guid>1</guid></item></channel></rss>',
    '“An entry without a title” was not read. It has neither title nor text.',
  ],
  [
    '<rss><channel><item><title>A&eacute;</title><guid>1</guid></item></channel></rss>',
    '“A&eacute;” was not read. It holds something that XML forbids: undefined entity.',
  ],
  ['<html/>', 'This is no feed: it begins with <html>.'],
  [
    '<!DOCTYPE rss><rss/>',
    'The file declares a document type (DOCTYPE), which is refused for safety. No export needs one.',
  ],
])('what cannot be read is said: %s', async (content, reason) => {
  const { records, reasons } = await open(content)
  expect(records).toEqual([])
  expect(reasons).toEqual([reason])
})
