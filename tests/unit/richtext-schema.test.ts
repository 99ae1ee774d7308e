import { describe, expect, test } from 'vitest'
import { richTextSchema } from '@/lib/richtext/schema'

const id = '0193d3b5-7c00-7000-8000-000000000001'
const words = [{ type: 'text', text: 'Heat for six landlords' }]
const paragraph = { type: 'paragraph', content: words }
const text = (...marks: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'words', marks }],
})
const doc = (...content: unknown[]) => ({ type: 'doc', schemaVersion: 1, content })
const accepted = (...content: unknown[]) => richTextSchema.safeParse(doc(...content)).success

describe('a text may hold', () => {
  test.each([
    ['an empty paragraph', { type: 'paragraph' }],
    ['a heading of level 2', { type: 'heading', attrs: { level: 2 }, content: words }],
    ['a bullet list', { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] }],
    ['a numbered list that goes on at 4', ordered({ start: 4 })],
    ['a quotation of a person', { type: 'blockquote', attrs: { personId: id }, content: [paragraph] }],
    ['an image', { type: 'image', attrs: { imageId: id, alt: 'A pipe', credit: 'Jane Doe' } }],
    [
      'an image that is missing',
      { type: 'image', attrs: { imageId: null, missing: 'https://old.example/a.jpg' } },
    ],
    ['a document', { type: 'document', attrs: { documentId: id } }],
    ['a block of resources', resources([{ documentId: id }, { href: 'https://a.example', text: 'A guide' }])],
    ['a table', table({ colspan: 2, rowspan: 1 })],
    ['a click-to-load page', embed('https://video.example/1')],
    ['bold, italic and another language', text({ type: 'bold' }, { type: 'italic' }, language('pt-BR'))],
    ['a link to a document', text(link({ documentId: id }))],
    ['a link to a city', text(link({ record: { noun: 'city', id } }))],
  ])('%s', (_, node) => {
    expect(accepted(node)).toBe(true)
  })
})

describe('a text is refused for', () => {
  test.each([
    ['a heading of level 1', { type: 'heading', attrs: { level: 1 }, content: words }],
    ['raw HTML', { type: 'html', content: words }],
    ['code', { type: 'codeBlock', content: words }],
    ['an image by address', { type: 'image', attrs: { src: 'https://a.example/a.jpg' } }],
    ['an image whose id is not one', { type: 'image', attrs: { imageId: '../../etc/passwd' } }],
    ['an empty block of resources', resources([])],
    [
      'a list item that begins with a list',
      { type: 'bulletList', content: [{ type: 'listItem', content: [ordered({})] }] },
    ],
    ['a heading in a table', cellWith({ type: 'heading', attrs: { level: 2 }, content: words })],
    ['a table in a table', cellWith(table({}))],
    ['a table without rows', { type: 'table', content: [] }],
    ['a cell over a thousand columns', table({ colspan: 1000 })],
    ['an underlined word', text({ type: 'underline' })],
    ['a link by script', text(link({ href: 'java\tscript:alert(1)' }))],
    ['a link to two things', text(link({ href: '/en/news', documentId: id }))],
    ['a link to nothing', text(link({}))],
    ['the same mark twice', text({ type: 'bold' }, { type: 'bold' })],
    ['a language that is none', text(language('"><script>'))],
    ['an embedded page that is not secure', embed('http://video.example/1')],
    ['an embedded script', embed('javascript:alert(1)')],
    ['NUL in its words', { type: 'paragraph', content: [{ type: 'text', text: 'a\0b' }] }],
    ['half a character in its words', { type: 'paragraph', content: [{ type: 'text', text: 'a\ud83d' }] }],
    ['an empty word', { type: 'paragraph', content: [{ type: 'text', text: '' }] }],
    ['an unknown field beside the known ones', { ...paragraph, onclick: 'alert(1)' }],
  ])('%s', (_, node) => {
    expect(accepted(node)).toBe(false)
  })

  test.each([null, 'text', [], { type: 'doc' }, { type: 'doc', schemaVersion: 2, content: [] }])(
    'being %j',
    (input) => {
      expect(richTextSchema.safeParse(input).success).toBe(false)
    },
  )

  test('being nested 10,000 deep, at once and without exhausting the stack', () => {
    let deep: unknown = { type: 'paragraph' }
    for (let n = 0; n < 10_000; n++) deep = { type: 'blockquote', content: [deep] }
    expect(accepted(deep)).toBe(false)
  })

  test.each([
    ['too many paragraphs', Array.from({ length: 20_001 }, () => paragraph)],
    [
      'too many letters',
      Array.from({ length: 10 }, () => ({
        type: 'paragraph',
        content: [{ type: 'text', text: 'x'.repeat(60_000) }],
      })),
    ],
  ])('%s', (_, content) => {
    expect(accepted(...content)).toBe(false)
  })
})

test('what the editor adds by itself is dropped, and its text without a version is version 1', () => {
  const cell = { type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [paragraph] }
  const list = {
    type: 'orderedList',
    attrs: { start: 1, type: null },
    content: [{ type: 'listItem', content: [paragraph] }],
  }
  const content = [
    { type: 'table', content: [{ type: 'tableRow', content: [cell] }] },
    list,
    text(link({ href: '/en', target: '_blank' })),
  ]
  const parsed = richTextSchema.parse({ type: 'doc', content })
  expect(parsed.schemaVersion).toBe(1)
  expect(JSON.stringify(parsed)).not.toMatch(/colwidth|target/)
})

test('words are stored in one Unicode form and otherwise as they were typed', () => {
  const typed = '  Umea\u030a,  Gda\u0144sk \u00a0 <b>&amp;</b> \u202b'
  const parsed = richTextSchema.parse(doc({ type: 'paragraph', content: [{ type: 'text', text: typed }] }))
  expect(JSON.stringify(parsed)).toContain(JSON.stringify(typed.normalize('NFC')))
})

function ordered(attrs: object) {
  return { type: 'orderedList', attrs, content: [{ type: 'listItem', content: [paragraph] }] }
}
function resources(items: unknown[]) {
  return { type: 'resourceBlock', attrs: { title: 'See below', items } }
}
function table(attrs: object) {
  return {
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type: 'tableHeader', attrs, content: [paragraph] }] }],
  }
}
function cellWith(node: unknown) {
  return { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [node] }] }] }
}
function embed(url: string) {
  return { type: 'embed', attrs: { url, title: 'The tour', provider: 'video.example' } }
}
function link(attrs: object) {
  return { type: 'link', attrs }
}
function language(lang: string) {
  return { type: 'language', attrs: { lang } }
}
