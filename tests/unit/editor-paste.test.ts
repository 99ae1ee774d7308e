import { readFileSync } from 'node:fs'
import { parse, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { getSchema } from '@tiptap/core'
import { extensionsFor } from '@/components/islands/editor/extensions'
import { blocksOf, type Pasted } from '@/components/islands/editor/paste/blocks'
import { withoutStyles } from '@/components/islands/editor/paste/style'
import { copyOf } from '@/components/islands/editor/paste/tree'
import { textOf } from '@/lib/richtext/text'
import { richTextSchema } from '@/lib/richtext/schema'
import type { Block, Inline } from '@/lib/richtext/nodes'

const schema = getSchema(extensionsFor(null))

/** Pastes as the browser does, which gives the body of what stands on the clipboard. */
function paste(copied: string): Pasted {
  const html = withoutStyles(copied)
  const tree = html.includes('<body') ? bodyOf(html) : parseFragment(html)
  const copies = tree.childNodes.flatMap((node) => copyOf(node) ?? [])
  const pasted = blocksOf(copies, 'en', 'https://portal.example')
  const stored = { type: 'doc', schemaVersion: 1, content: pasted.content }
  expect(richTextSchema.parse(stored)).toEqual(stored)
  for (const block of pasted.content) schema.nodeFromJSON(block).check()
  return pasted
}

function bodyOf(html: string) {
  const root = parse(html).childNodes.find(({ nodeName }) => nodeName === 'html')
  const body = root && 'childNodes' in root && root.childNodes.find(({ nodeName }) => nodeName === 'body')
  if (!body || !('childNodes' in body)) throw new Error('The clipboard has no body')
  return body
}

const fixture = (name: string) => readFileSync(`tests/fixtures/clipboard/${name}.html`, 'utf8')

/** A text in a short notation: the kind of each block and its words, with marks in brackets. */
function outline(content: readonly Block[], depth = 0): string[] {
  return content.flatMap((block) => {
    const indent = '  '.repeat(depth)
    if (block.type === 'paragraph') return [`${indent}${wordsIn(block.content)}`]
    if (block.type === 'heading') return [`${indent}h${block.attrs.level} ${wordsIn(block.content)}`]
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      const sign = block.type === 'bulletList' ? '•' : `${block.attrs.start}.`
      return block.content.flatMap((item) => [`${indent}${sign}`, ...outline(item.content, depth + 1)])
    }
    if (block.type === 'table') {
      return block.content.map((row) => {
        const cells = row.content.map(
          (cell) => (cell.type === 'tableHeader' ? '#' : '') + cell.content.map(textOf).join('/'),
        )
        return `${indent}| ${cells.join(' | ')} |`
      })
    }
    return [`${indent}${block.type}`]
  })
}

function wordsIn(content: readonly Inline[] = []): string {
  return content
    .map((node) => {
      if (node.type === 'hardBreak') return '⏎'
      return (node.marks ?? []).reduceRight((text, mark) => {
        if (mark.type === 'bold') return `*${text}*`
        if (mark.type === 'italic') return `_${text}_`
        if (mark.type === 'language') return `{${mark.attrs.lang}:${text}}`
        return `[${text}](${mark.attrs.href})`
      }, node.text)
    })
    .join('')
}

describe('a text from Word', () => {
  const pasted = paste(fixture('word'))

  test('comes in with its headings one down, its emphasis and its lists', () => {
    expect(outline(pasted.content)).toEqual([
      'h2 Heat from the quay',
      'The harbour of *Umeå* loses heat _all winter_. See [the report](https://umea.example/heat?a=1&b=2).',
      'h3 What was done',
      '•',
      '  Pumps in the basin',
      '  •',
      '    two of them spare',
      '  •',
      '    one on loan',
      '•',
      '  A pipe of 400\u00a0m',
      '3.',
      '  Third comes the contract',
      '3.',
      '  Fourth the money',
      'After the list.',
    ])
  })

  test('leaves its pictures, its comments and what was struck out behind', () => {
    expect(pasted.left.images).toBe(1)
    const words = pasted.content.map(textOf).join(' ')
    expect(words).not.toMatch(/rejected|Reviewer|supportLists|mso/)
    expect(words).toContain('all winter')
  })
})

test('a table from Word has a row of headings where its first row is bold', () => {
  expect(outline(paste(fixture('word-table')).content)).toEqual([
    '| #City | #Homes |',
    '| Umeå | 6 |',
    '| Gdańsk | 12 |',
  ])
})

describe('a text from Google Docs', () => {
  const pasted = paste(fixture('google-docs'))

  test('comes in without the bold that Google wraps around it', () => {
    expect(outline(pasted.content)).toEqual([
      'h2 Meeting in Parma',
      'We met on *Tuesday* and _agreed_ on one thing: *_measure first_*.',
      'h3 Next steps',
      '•',
      '  Ask the owners',
      '  •',
      '    by letter',
      '•',
      '  Read the [guide](https://guide.example/start?x=1)',
      '1.',
      '  First',
      '1.',
      '  Second',
      '| #Who | #What |',
      '| Anna | letters |',
    ])
  })

  test('says that a picture was left out', () => {
    expect(pasted.left).toEqual({ images: 1, links: 0 })
  })
})

describe('a text from elsewhere', () => {
  test.each([
    ['empty paragraphs go', '<p>One</p><p>&nbsp;</p><p><br></p><p>Two</p>', ['One', 'Two']],
    ['a lone line break stays', '<p>One<br>Two</p>', ['One⏎Two']],
    ['two line breaks part paragraphs', '<div>One<br><br>Two</div>', ['One', 'Two']],
    ['headings that begin at the second level stay', '<h2>A</h2><h3>B</h3>', ['h2 A', 'h3 B']],
    [
      'a passage in another language keeps it',
      '<p>Say <span lang="sv">fjärrvärme</span>.</p>',
      ['Say {sv:fjärrvärme}.'],
    ],
    ['a passage in the language of the text is none', '<p><span lang="en-GB">Heat</span></p>', ['Heat']],
    [
      'addresses of the portal become paths',
      '<p><a href="https://portal.example/en/news/heat">Heat</a></p>',
      ['[Heat](/en/news/heat)'],
    ],
    ['a dangerous address leaves its words', '<p><a href="javascript:alert(1)">Press</a></p>', ['Press']],
    ['an underlined word is a word', '<p><u>Heat</u> <s>now</s></p>', ['Heat now']],
    [
      'nested spans fold',
      '<p><span><span style="font-weight:bold"><span>He</span>at</span></span></p>',
      ['*Heat*'],
    ],
    ['bold on a paragraph is on its words', '<p style="font-weight: 700">Heat</p>', ['*Heat*']],
    [
      'scripts and styles go',
      '<style>p{}</style><script>alert(1)</script><p onclick="x()">Heat</p>',
      ['Heat'],
    ],
    ['hidden words go', '<p>Heat<span style="display: none">tracking</span></p>', ['Heat']],
    ['a frame of one cell is no table', '<table><tr><td><p>Heat</p></td></tr></table>', ['Heat']],
    [
      'lists of one point each are one list',
      '<div><ul><li><p>One</p></li></ul></div><div><ul><li><p>Two</p></li></ul></div><div><ol start="1"><li>A</li></ol></div><div><ol start="2"><li>B</li></ol></div>',
      ['•', '  One', '•', '  Two', '1.', '  A', '1.', '  B'],
    ],
  ])('%s', (_, html, expected) => {
    expect(outline(paste(html).content)).toEqual(expected)
  })

  test('links that lead nowhere from here are counted', () => {
    expect(paste('<p><a href="../there.html">There</a> <a href="#top">Top</a></p>').left).toEqual({
      images: 0,
      links: 2,
    })
  })

  test('a page of nothing but pictures leaves nothing but the count', () => {
    expect(paste('<p><img src="file:///a.png"></p><img src="data:image/png;base64,AAAA">')).toEqual({
      content: [],
      left: { images: 2, links: 0 },
    })
  })
})
