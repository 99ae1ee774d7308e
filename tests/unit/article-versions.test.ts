import { expect, test } from 'vitest'
import { instantOf } from '@/lib/articles/publishing/rules'
import { differences, withPending, type ArticleRelations } from '@/lib/articles/relations/rules'
import { compareWords } from '@/lib/articles/versions/rules'
import type { Block } from '@/lib/richtext/nodes'

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const words = (title: string, ...paragraphs: string[]) => ({
  title,
  summary: '',
  body: { type: 'doc' as const, schemaVersion: 1 as const, content: paragraphs.map(paragraph) },
})

test('two versions are compared block by block, and within a block word by word', () => {
  const before = words('Heat', 'The pipe was laid in March.', 'Nobody paid.', 'The end.')
  const after = words('Heat', 'The pipe was laid in May.', 'The end.', 'More came later.')
  const { title, body, changes } = compareWords(before, after)
  expect(title.kind).toBe('same')
  expect(body.map(({ kind }) => kind)).toEqual(['changed', 'removed', 'same', 'added'])
  expect(body[0]?.before?.filter(({ changed }) => changed)).toEqual([{ text: 'March', changed: true }])
  expect(body[0]?.after?.filter(({ changed }) => changed)).toEqual([{ text: 'May', changed: true }])
  expect(changes).toBe(3)
})

test('what differs in more than words is a change', () => {
  const before = words('Heat', 'Read it.')
  const after = structuredClone(before)
  const [block] = after.body.content
  if (block?.type === 'paragraph' && block.content?.[0]?.type === 'text')
    block.content[0].marks = [{ type: 'bold' }]
  expect(compareWords(before, after).body).toMatchObject([{ kind: 'changed', beyondWords: true }])
})

const now: ArticleRelations = {
  ...{
    kind: 'news',
    publishedOn: null,
    publishedOnPrecision: 'day',
    partnerId: null,
    projectId: null,
    imageId: null,
  },
  ...{ originalPublisher: null, originalContact: null, originalUrl: null, authors: [], personIds: [] },
  ...{
    documentIds: [],
    cityIds: ['umea', 'parma'],
    themeIds: [],
    solutionIds: [],
    partnerIds: [],
    eventIds: [],
  },
  ...{ groupIds: [], pairingIds: [], audienceIds: [] },
}

test('a change of what a story is about says what came and what went, whatever came meanwhile', () => {
  const pending = differences(now, { cityIds: ['parma', 'brno'], kind: 'news' })
  expect(Object.keys(pending)).toEqual(['cityIds'])
  const meanwhile = { ...now, cityIds: ['umea', 'parma', 'gdansk'] }
  expect(withPending(meanwhile, pending).cityIds).toEqual(['parma', 'brno', 'gdansk'])
  expect(withPending({ ...now, cityIds: ['umea'] }, pending).cityIds).toEqual(['brno'])
})

test('authors keep their order and roles', () => {
  const ada = { personId: 'ada', role: 'Engineer', affiliation: null }
  const bob = { personId: 'bob', role: null, affiliation: null }
  const pending = differences({ ...now, authors: [ada] }, { authors: [bob, { ...ada, role: 'Mayor' }] })
  expect(withPending({ ...now, authors: [ada] }, pending).authors).toEqual([bob, { ...ada, role: 'Mayor' }])
})

test.each([
  ['2027-03-28T01:59', undefined, '2027-03-28T00:59:00.000Z'],
  ['2027-03-28T02:30', undefined, 'no-such-hour'],
  ['2027-03-28T03:00', undefined, '2027-03-28T01:00:00.000Z'],
  ['2027-10-31T02:30', undefined, 'hour-twice'],
  ['2027-10-31T02:30', 'first' as const, '2027-10-31T00:30:00.000Z'],
  ['2027-10-31T02:30', 'second' as const, '2027-10-31T01:30:00.000Z'],
  ['2027-02-30T09:00', undefined, 'timeInvalid'],
])('the clocks of Brussels show %s (%s) at %s', (local, which, expected) => {
  const found = instantOf(local, 'Europe/Brussels', which)
  expect(found.ok ? found.at.toISOString() : found.reason).toBe(expected)
})
