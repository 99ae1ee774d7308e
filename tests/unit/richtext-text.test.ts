import { describe, expect, test } from 'vitest'
import { fromHtml } from '@/lib/richtext/from-html'
import { headings } from '@/lib/richtext/headings'
import { references } from '@/lib/richtext/references'
import { excerpt, plainText } from '@/lib/richtext/text'
import type { Block, RichText } from '@/lib/richtext/nodes'

const of = (html: string) => fromHtml(html, { base: 'https://old.example/' }).doc
const doc = (...content: Block[]): RichText => ({ type: 'doc', schemaVersion: 1, content })
const id = (n: number) => `0193d3b5-7c00-7000-8000-00000000000${n}`

describe('the words of a text', () => {
  test('one block a line, with tables, captions, speakers and resources', () => {
    const text = of(
      '<h2>Heat</h2><p>Six<br>landlords</p><ul><li>One<ul><li>Two</li></ul></li></ul>' +
        '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>' +
        '<blockquote><p>It works.</p><cite>Ann</cite></blockquote><figure><img src="/a.jpg"><figcaption>The pipe</figcaption></figure>',
    )
    text.content.push(resources())
    expect(plainText(text)).toBe(
      'Heat\nSix\nlandlords\nOne\nTwo\na b\nc d\nIt works.\nAnn\nThe pipe\nSee below\nA guide',
    )
  })

  test.each([
    ['<h2>Heat</h2><p>Short.</p>', 'Short.'],
    ['<p>One two three four</p>', 'One two…'],
    ['<p>One two, three four</p>', 'One two…'],
    ['<p>Abcdefghijklmnop</p>', 'Abcdefghij…'],
    ['', ''],
  ])('%s begins with “%s”', (html, expected) => {
    expect(excerpt(of(html), 10)).toBe(expected)
  })

  test('a cut never leaves half a character', () => {
    expect(excerpt(of(`<p>${'😀'.repeat(9)}</p>`), 5)).toBe('😀😀…')
  })
})

test('headings have ids of their own, also when their words are equal or not Latin', () => {
  const text = of('<h2>Umeå: heat & cold</h2><h3>Łódź</h3><h2>Łódź</h2><h2>Θέρμανση</h2><h2>!</h2>')
  expect(headings(text).map(({ id, level }) => [id, level])).toEqual([
    ['h-umea-heat-cold', 2],
    ['h-lodz', 3],
    ['h-lodz-2', 2],
    ['h-θερμανση', 2],
    ['h-section', 2],
  ])
})

test('a text names every record it points at, each once', () => {
  const link = (attrs: { documentId?: string; record?: { noun: 'city'; id: string } }) => ({
    type: 'text' as const,
    text: 'x',
    marks: [{ type: 'link' as const, attrs: { href: null, documentId: null, record: null, ...attrs } }],
  })
  const text = doc(
    {
      type: 'paragraph',
      content: [link({ documentId: id(1) }), link({ record: { noun: 'city', id: id(4) } })],
    },
    {
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'document', attrs: { documentId: id(1) } }] }],
    },
    { type: 'image', attrs: { imageId: id(2), alt: '', credit: null, caption: null, missing: null } },
    {
      type: 'blockquote',
      attrs: { personId: id(3), speaker: null, cite: null },
      content: [{ type: 'paragraph' }],
    },
    resources(),
  )
  expect(references(text)).toEqual({
    documents: [id(1), id(5)],
    images: [id(2)],
    people: [id(3)],
    records: [{ noun: 'city', id: id(4) }],
  })
})

function resources(): Block {
  const items = [{ documentId: id(5) }, { href: 'https://a.example', text: 'A guide' }]
  return { type: 'resourceBlock', attrs: { title: 'See below', items } }
}
