import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { extensionsFor } from '@/components/islands/editor/extensions'
import { unknownPart } from '@/components/islands/editor/parts'
import { fromStored, toStored } from '@/components/islands/editor/stored'
import { richTextSchema } from '@/lib/richtext/schema'
import { sampleArticles } from '@/prisma/sample/articles/all'
import { allKeys } from '@/prisma/sample/all-keys'
import { richText } from '@/prisma/sample/texts'

const id = '0193d3b5-7c00-7000-8000-000000000001'
const schema = getSchema(extensionsFor(null))
const words = [{ type: 'text', text: 'Heat for six landlords' }]
const paragraph = { type: 'paragraph', content: words }
const item = (...content: unknown[]) => ({ type: 'listItem', content })
const marked = (...marks: unknown[]) => ({
  type: 'paragraph',
  content: [{ type: 'text', text: 'words', marks }],
})
const link = (attrs: object) => ({
  type: 'link',
  attrs: { href: null, documentId: null, record: null, ...attrs },
})
const cell = (type: string, ...content: unknown[]) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content })
const image = {
  type: 'image',
  attrs: { imageId: id, alt: 'A pipe', credit: 'Jane Doe', caption: null, missing: null },
}
const document = { type: 'document', attrs: { documentId: id } }
const list = {
  type: 'bulletList',
  content: [item(paragraph, { type: 'bulletList', content: [item(paragraph)] })],
}
const quotation = {
  type: 'blockquote',
  attrs: { personId: id, speaker: 'Anna Lind', cite: 'https://umea.example/' },
  content: [paragraph, list],
}
const table = {
  type: 'table',
  content: [
    {
      type: 'tableRow',
      content: [cell('tableHeader', paragraph), cell('tableHeader', { type: 'paragraph' })],
    },
    { type: 'tableRow', content: [cell('tableCell', list), cell('tableCell', image, document)] },
  ],
}
const embed = {
  type: 'embed',
  attrs: { url: 'https://video.example/1', title: 'A film', provider: 'video.example' },
}
const resources = {
  type: 'resourceBlock',
  attrs: { title: 'See below', items: [{ documentId: id }, { href: 'https://a.example/', text: 'A guide' }] },
}

const doc = (...content: unknown[]) => ({ type: 'doc', schemaVersion: 1, content })

/** What the editor gives back of a text that nobody has touched. */
function throughTheEditor(stored: unknown) {
  const node = schema.nodeFromJSON(fromStored(stored, schema))
  node.check()
  return toStored(node.toJSON())
}

const blocks: [string, object][] = [
  ['a paragraph', paragraph],
  ['a broken line', { type: 'paragraph', content: [...words, { type: 'hardBreak' }, ...words] }],
  ['a heading', { type: 'heading', attrs: { level: 4 }, content: words }],
  ['a list in a list', list],
  [
    'a numbered list that goes on at 4',
    { type: 'orderedList', attrs: { start: 4 }, content: [item(paragraph)] },
  ],
  ['a quotation in a list', { type: 'bulletList', content: [item(paragraph, quotation, table)] }],
  ['a quotation of a person', quotation],
  ['an image', image],
  [
    'a missing image',
    { ...image, attrs: { ...image.attrs, imageId: null, missing: 'https://old.example/a.jpg' } },
  ],
  ['a document', document],
  ['a list of resources', resources],
  ['a table', table],
  ['an embed', embed],
  ['bold and italic', marked({ type: 'bold' }, { type: 'italic' })],
  ['a passage in Portuguese', marked({ type: 'language', attrs: { lang: 'pt-BR' } })],
  ['a link to an address', marked(link({ href: 'https://umea.example/' }))],
  ['a link to a document', marked(link({ documentId: id }))],
  ['a link to a city', marked(link({ record: { noun: 'city', id } }))],
]

describe('the editor gives back exactly what is stored:', () => {
  test.each(blocks)('%s', (_, block) => {
    // A line behind, since an empty one at the end is no part of a text.
    const stored = doc(block, paragraph)
    expect(fromStored(stored, schema).content?.map(({ type }) => type)).not.toContain(unknownPart)
    expect(throughTheEditor(stored)).toEqual(stored)
    expect(richTextSchema.parse(throughTheEditor(stored))).toEqual(stored)
  })

  test.each(
    sampleArticles.flatMap(({ slug, words }) =>
      Object.entries(words).map(([language, { body }]) => [slug, language, body] as const),
    ),
  )('%s in %s', (_, __, body) => {
    const stored = richTextSchema.parse(richText(body, allKeys()))
    expect(fromStored(stored, schema).content?.map(({ type }) => type)).not.toContain(unknownPart)
    expect(throughTheEditor(stored)).toEqual(stored)
  })
})

describe('what the editor does not know goes through it untouched:', () => {
  test.each([
    ['a block of a later version', { type: 'timeline', attrs: { years: [2020, 2025] } }],
    ['a mark of a later version', marked({ type: 'spoken', attrs: { seconds: 12 } })],
    ['an attribute of a later version', { ...image, attrs: { ...image.attrs, focus: { x: 0.5, y: 0.2 } } }],
    ['a heading where none may stand', { ...quotation, content: [{ type: 'heading', attrs: { level: 2 } }] }],
  ])('%s', (_, block) => {
    const stored = doc(paragraph, block, paragraph)
    expect(fromStored(stored, schema).content?.map(({ type }) => type)).toEqual([
      'paragraph',
      unknownPart,
      'paragraph',
    ])
    expect(throughTheEditor(stored)).toEqual(stored)
  })
})

describe('a text that says nothing', () => {
  test.each([
    ['never written', null],
    ['emptied', doc()],
    ['with one empty line', doc({ type: 'paragraph' })],
  ])('%s is stored without blocks', (_, stored) => {
    expect(throughTheEditor(stored)).toEqual(doc())
  })

  test('keeps the empty lines between its paragraphs', () => {
    const stored = doc(paragraph, { type: 'paragraph' }, paragraph)
    expect(throughTheEditor(stored)).toEqual(stored)
  })
})
