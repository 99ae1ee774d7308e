import { describe, expect, test } from 'vitest'
import { blocks, check, type Checked } from '@/lib/articles/checks/rules'
import { runTogether, seeBelowOfNothing, wronglyNested } from '@/lib/articles/checks/words/rules'
import type { Block, RichText } from '@/lib/richtext/nodes'

const doc = (...content: Block[]): RichText => ({ type: 'doc', schemaVersion: 1, content })
const text = (words: string, href?: string): Block => {
  const attrs = { href: href ?? null, documentId: null, record: null }
  const marks = href ? { marks: [{ type: 'link' as const, attrs }] } : {}
  return { type: 'paragraph', content: [{ type: 'text', text: words, ...marks }] }
}
const heading = (level: 2 | 3 | 4, words: string): Block => {
  return { type: 'heading', attrs: { level }, ...(words && { content: [{ type: 'text', text: words }] }) }
}
const picture = (imageId: string | null, alt = '', credit: string | null = null): Block => {
  return { type: 'image', attrs: { imageId, alt, credit, caption: 'The quay', missing: null } }
}

const fine: Checked = {
  title: 'Heat from the quay',
  summary: 'Three owners, one pipe.',
  language: 'en',
  languages: ['en', 'nl'],
  body: doc(text('The pipe was laid.')),
  gate: ['funding_statement', 'alt_text', 'credit'],
  hasProject: true,
  funding: { owed: true, statement: 'here' },
  image: null,
  images: new Map([['a', { alt: 'A quay', credit: 'S. Norden' }]]),
  hidden: new Set(),
  quotes: [],
}

const found = (changes: Partial<Checked>) =>
  check({ ...fine, ...changes }).map(({ check: name, severity }) => `${name} ${severity}`)

describe('before an article is published', () => {
  test('nothing is found in one that has everything', () => {
    expect(check(fine)).toEqual([])
  })

  test.each<[string, Partial<Checked>, string[]]>([
    ['has no title', { title: ' ' }, ['title blocks']],
    ['is in a language that the portal does not speak', { language: 'xx' }, ['language blocks']],
    ['has no summary', { summary: '' }, ['summary advises']],
    ['says nothing', { body: doc() }, ['body advises']],
    [
      'has no funding statement',
      { funding: { owed: true, statement: 'none' } },
      ['funding-statement blocks'],
    ],
    [
      'has one in another language',
      { funding: { owed: true, statement: 'in-another-language' } },
      ['funding-language advises'],
    ],
    ['does not say its project', { hasProject: false }, ['project advises']],
    ['owes no statement to anybody', { hasProject: false, funding: { owed: false, statement: 'none' } }, []],
    [
      'leads with a picture of which nothing is said',
      { image: { alt: '', credit: '' } },
      ['alt-text blocks', 'credit blocks'],
    ],
    ['shows a picture that is there', { body: doc(text('W.'), picture('a')) }, []],
    [
      'says in the text what a picture shows',
      {
        body: doc(text('W.'), picture('b', 'A boat', 'X')),
        images: new Map([['b', { alt: '', credit: '' }]]),
      },
      [],
    ],
    [
      'shows a picture without a credit',
      { body: doc(text('W.'), picture('b', 'A boat')), images: new Map([['b', { alt: '', credit: '' }]]) },
      ['credit blocks'],
    ],
    [
      'shows a picture that is not there',
      { body: doc(text('W.'), picture(null)) },
      ['picture-missing advises'],
    ],
    ['leads nowhere', { body: doc(text('here', 'https://nowhere')) }, ['broken-link advises']],
    [
      'leads to a record that the public does not know',
      { body: doc({ type: 'document', attrs: { documentId: 'd' } }, text('W.')), hidden: new Set(['d']) },
      ['broken-link advises'],
    ],
    [
      'quotes somebody who refused',
      { quotes: [{ text: 'No.', approval: 'refused' }] },
      ['quote-refused advises'],
    ],
    [
      'quotes somebody who has not answered',
      { quotes: [{ text: 'Hm.', approval: 'asked' }] },
      ['quote-unanswered advises'],
    ],
  ])('what %s is found', (_, changes, expected) => {
    expect(found(changes)).toEqual(expected)
  })

  test('a project may ask for less', () => {
    const bare = { image: { alt: '', credit: '' }, funding: { owed: true, statement: 'none' as const } }
    expect(found({ ...bare, gate: ['alt_text'] })).toEqual(['alt-text blocks'])
    expect(check({ ...fine, ...bare, gate: [] }).filter(blocks)).toEqual([])
  })
})

describe('words that lost their space', () => {
  test.each([
    ['The streetWe live in', ['streetWe']],
    ['It was done.Then came winter', ['done.Then']],
    ['Umeåborna gåvorOch sedan', ['gåvorOch']],
    ['YouTube, McDonald and eBikes at www.Example.org, mail a.Be@example.org', []],
    ['The IoT of UNaLab and RUGGEDISED costs 3.5 million', []],
    ['A sentence. Another one! A third?', []],
  ])('%s', (words, expected) => {
    expect(runTogether(words)).toEqual(expected)
  })
})

test('a promise of something below is kept by what follows', () => {
  expect(seeBelowOfNothing(doc(text('See the slides below.'), text('Nothing.')))).toEqual([
    'See the slides below',
  ])
  expect(seeBelowOfNothing(doc(text('See below.'), text('slides', 'https://example.org')))).toEqual([])
  expect(seeBelowOfNothing(doc(text('Zie hieronder.')))).toEqual(['Zie hieronder'])
  expect(seeBelowOfNothing(doc(text('The temperature fell below zero.')))).toEqual([])
})

test('headings follow each other without leaving a level out', () => {
  expect(wronglyNested(doc(heading(2, 'A'), heading(3, 'B'), heading(2, 'C')))).toEqual([])
  expect(wronglyNested(doc(heading(3, 'A'), heading(2, 'B'), heading(4, 'C'), heading(2, '')))).toEqual([
    'A',
    'C',
    '',
  ])
})
