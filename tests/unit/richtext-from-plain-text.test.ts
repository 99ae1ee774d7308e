import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RichText } from '@/components/richtext/rich-text'
import { fromPlainText } from '@/lib/richtext/from-plain-text'
import { richTextSchema } from '@/lib/richtext/schema'

test.each([
  ['nothing', ' \n\n', ''],
  [
    'paragraphs and a line break',
    'Board\n21 January\n\nWelcome.',
    '<p>Board<br/>21 January</p><p>Welcome.</p>',
  ],
  ['bullets', '• Heat\n• Cold', '<ul><li>Heat</li><li>Cold</li></ul>'],
  [
    'bullets with empty lines between',
    '- Heat\n\n- Cold\n\nEnd',
    '<ul><li>Heat</li><li>Cold</li></ul><p>End</p>',
  ],
  ['numbers', '1. Heat\n2) Cold', '<ol><li>Heat</li><li>Cold</li></ol>'],
  [
    'bullets between two numbers, which belong to the first',
    '1. Heat, namely:\n\n• pipes\n• pumps\n\n2. Cold',
    '<ol><li>Heat, namely:<ul><li>pipes</li><li>pumps</li></ul></li><li>Cold</li></ol>',
  ],
  [
    'bullets after the last number, which ends in a colon',
    '1. Heat:\n\n• pipes',
    '<ol><li>Heat:<ul><li>pipes</li></ul></li></ol>',
  ],
  ['bullets directly under a number', '1. Heat\n• pipes', '<ol><li>Heat<ul><li>pipes</li></ul></li></ol>'],
  [
    'bullets after an empty line, which stand alone',
    '1. Heat\n\n• pipes',
    '<ol><li>Heat</li></ol><ul><li>pipes</li></ul>',
  ],
  [
    'numbers that go on after a paragraph',
    '1. Heat\n\nA pause.\n\n2. Cold',
    '<ol><li>Heat</li></ol><p>A pause.</p><ol start="2"><li>Cold</li></ol>',
  ],
  [
    'a second list that begins again',
    '1. Heat\n2. Cold\n\n1. Wind',
    '<ol><li>Heat</li><li>Cold</li></ol><ol><li>Wind</li></ol>',
  ],
  ['a date that is no list', '21. January\n\nWelcome', '<p>21. January</p><p>Welcome</p>'],
  [
    'bullets set in',
    '• Heat\n  • pipes\n  • pumps\n• Cold',
    '<ul><li>Heat<ul><li>pipes</li><li>pumps</li></ul></li><li>Cold</li></ul>',
  ],
  ['an item that goes on in the next line', '• Heat\n  for six', '<ul><li>Heat<br/>for six</li></ul>'],
  [
    'an address, without the full stop behind it',
    'See https://a.example/x?y=1.',
    '<p>See <a href="https://a.example/x?y=1" rel="noopener">https://a.example/x?y=1</a>.</p>',
  ],
  ['signs that are no bullets', '14:00-17:00 – hall\n-5 degrees', '<p>14:00-17:00 – hall<br/>-5 degrees</p>'],
  ['markup, which is only text', '<b>Heat</b>', '<p>&lt;b&gt;Heat&lt;/b&gt;</p>'],
])('plain text: %s', (_, text, expected) => {
  const doc = fromPlainText(text)
  expect(renderToStaticMarkup(createElement(RichText, { doc }))).toBe(expected)
  expect(richTextSchema.safeParse(doc).success).toBe(true)
})

test('an agenda of a hundred thousand lines is read in one go', () => {
  expect(fromPlainText('• Heat\n'.repeat(100_000)).content).toHaveLength(1)
})
