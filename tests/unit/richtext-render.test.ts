import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { RichText } from '@/components/richtext/rich-text'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { Block, Image, Inline, LinkMark, RichText as Doc } from '@/lib/richtext/nodes'

const slides = '0193d3b5-7c00-7000-8000-000000000001'
const draft = '0193d3b5-7c00-7000-8000-000000000002'
const pipe = '0193d3b5-7c00-7000-8000-000000000003'
const ann = '0193d3b5-7c00-7000-8000-000000000004'
const umea = '0193d3b5-7c00-7000-8000-000000000005'
const unseen = '0193d3b5-7c00-7000-8000-000000000006'

const links: RichTextLinks = {
  documents: {
    [slides]: { title: 'A pipe for six landlords', href: '/files/1/pipe.pdf', details: 'slides, PDF 2 MB' },
    [draft]: { title: 'Draft contribution', href: null },
  },
  images: {
    [pipe]: {
      src: '/files/pipe.webp',
      srcSet: '/files/pipe-s.webp 480w',
      width: 960,
      height: 640,
      alt: 'A pipe',
      credit: 'Jane Doe',
    },
  },
  people: { [ann]: { title: 'Ann Example', href: '/en/people/ann-example' } },
  records: { [umea]: { title: 'Umeå', href: '/en/cities/umea' } },
}

const shown = (...content: Block[]) => show({ type: 'doc', schemaVersion: 1, content })
const show = (doc: Doc, tableLabel?: string) =>
  renderToStaticMarkup(createElement(RichText, { doc, links, ...(tableLabel ? { tableLabel } : {}) }))
const say = (...content: Inline[]): Block => ({ type: 'paragraph', content })
const linked = (attrs: Partial<LinkMark['attrs']>): Block =>
  say({
    type: 'text',
    text: 'here',
    marks: [{ type: 'link', attrs: { href: null, documentId: null, record: null, ...attrs } }],
  })

describe('a reader', () => {
  test.each([
    ['follows a link of the portal', linked({ href: '/en/news' }), '<p><a href="/en/news">here</a></p>'],
    [
      'follows a link elsewhere, which learns nothing of this window',
      linked({ href: 'https://a.example' }),
      '<p><a href="https://a.example" rel="noopener">here</a></p>',
    ],
    [
      'opens a document from a word',
      linked({ documentId: slides }),
      '<p><a href="/files/1/pipe.pdf">here</a></p>',
    ],
    ['reads the word of a document they may not open', linked({ documentId: draft }), '<p>here</p>'],
    ['reads the word of a document they may not see', linked({ documentId: unseen }), '<p>here</p>'],
    [
      'comes to a city',
      linked({ record: { noun: 'city', id: umea } }),
      '<p><a href="/en/cities/umea">here</a></p>',
    ],
    [
      'sees a document on its own line',
      { type: 'document', attrs: { documentId: slides } },
      '<p class="deck"><span><a href="/files/1/pipe.pdf">A pipe for six landlords</a>, slides, PDF 2 MB</span></p>',
    ],
    [
      'sees the title of a document they may not open',
      { type: 'document', attrs: { documentId: draft } },
      '<p class="deck"><span>Draft contribution</span></p>',
    ],
    ['sees nothing of a document they may not see', { type: 'document', attrs: { documentId: unseen } }, ''],
    [
      'learns who said it',
      {
        type: 'blockquote',
        attrs: { personId: ann, speaker: null, cite: null },
        content: [say({ type: 'text', text: 'It works.' })],
      },
      '<blockquote><p>It works.</p><footer><a href="/en/people/ann-example">Ann Example</a></footer></blockquote>',
    ],
    [
      'finds what is below',
      resources(slides),
      '<section class="resources"><p><strong>See below</strong></p><ul><li><a href="/files/1/pipe.pdf">A pipe for six landlords</a>, slides, PDF 2 MB</li></ul></section>',
    ],
    ['never finds an empty block', resources(unseen), ''],
    [
      'sees a picture with its credit',
      image(pipe),
      '<figure><img src="/files/pipe.webp" srcSet="/files/pipe-s.webp 480w" sizes="(min-width: 52em) 42rem, 92vw" width="960" height="640" alt="A pipe" loading="lazy"/><figcaption> <span class="meta">Jane Doe</span></figcaption></figure>',
    ],
    ['sees nothing of a picture that is missing', image(null), ''],
    [
      'is asked before a film of others loads',
      {
        type: 'embed',
        attrs: { url: 'https://video.example/1', title: 'The tour', provider: 'video.example' },
      },
      '<p class="embed"><a href="https://video.example/1" rel="noopener">The tour</a> <span class="meta">video.example</span></p>',
    ],
  ] satisfies [string, Block, string][])('%s', (_, block, expected) => {
    expect(shown(block)).toBe(expected)
  })
})

test('a table says its name and keeps its head', () => {
  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
    type,
    attrs: { colspan: 1, rowspan: 1 },
    content: [say({ type: 'text', text })],
  })
  const content: Block[] = [
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'City'), cell('tableHeader', 'Homes')] },
        { type: 'tableRow', content: [cell('tableHeader', 'Umeå'), cell('tableCell', '120')] },
      ],
    },
  ]
  const rows =
    '<table><thead><tr><th scope="col">City</th><th scope="col">Homes</th></tr></thead><tbody><tr><th scope="row">Umeå</th><td>120</td></tr></tbody></table></div>'
  expect(show({ type: 'doc', schemaVersion: 1, content })).toBe(
    `<div class="scroll" tabindex="0" role="region" aria-label="City, Homes">${rows}`,
  )
  expect(show({ type: 'doc', schemaVersion: 1, content }, 'Table')).toContain('aria-label="Table"')
})

test('whatever is stored, only what is known is shown', () => {
  const stored = JSON.parse(
    '{"type":"doc","schemaVersion":1,"content":[{"type":"html","content":[]},{"type":"constructor"},' +
      '{"type":"paragraph","content":[{"type":"text","text":"<b>x</b>","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)"}},{"type":"underline"}]},{"type":"video"}]},' +
      '{"type":"embed","attrs":{"url":"javascript:alert(1)","title":"x","provider":"y"}}]}',
  ) as Doc
  expect(show(stored)).toBe('<p>&lt;b&gt;x&lt;/b&gt;</p>')
})

function resources(documentId: string): Block {
  return { type: 'resourceBlock', attrs: { title: 'See below', items: [{ documentId }] } }
}
function image(imageId: string | null): Image {
  return { type: 'image', attrs: { imageId, alt: '', credit: null, caption: null, missing: null } }
}
