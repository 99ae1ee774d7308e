import { describe, expect, test } from 'vitest'
import { judge, type Memory } from '@/lib/import/judgement'
import type { Planned, Present } from '@/lib/import/planned'

const planned = { hash: 'new', fields: { title: 'Theirs', summary: '' } }
const present: Present = {
  version: 1,
  state: '1.1',
  trashed: false,
  fields: { title: 'Theirs', summary: 'Ours' },
}
const file = { hash: 'f1' } as Planned['file']

describe('a row', () => {
  test.each<[string, Present | null, Memory | null, string]>([
    ['that nobody has seen is created', null, null, 'created'],
    ['that was only promised an id is created', null, { hash: '', state: '' }, 'created'],
    ['whose record was deleted for good is created again', null, { hash: 'new', state: '1.1' }, 'created'],
    ['that says what it said is unchanged', present, { hash: 'new', state: '1.1' }, 'unchanged'],
    [
      'that says what it said is unchanged, whoever edited',
      present,
      { hash: 'new', state: '1.0' },
      'unchanged',
    ],
    [
      'that says something else changes what nobody touched',
      present,
      { hash: 'old', state: '1.1' },
      'changed',
    ],
    [
      'whose record is in the trash is left',
      { ...present, trashed: true },
      { hash: 'old', state: '1.1' },
      'left',
    ],
    [
      'that agrees with what somebody edited is unchanged',
      present,
      { hash: 'old', state: '1.0' },
      'unchanged',
    ],
    [
      'that agrees with a record of somebody else is unchanged',
      present,
      { hash: '', state: null },
      'unchanged',
    ],
  ])('%s', (_, there, memory, outcome) => {
    expect(judge(planned, there, memory).outcome).toBe(outcome)
  })

  test('that differs from what somebody edited is proposed, but never its silence', () => {
    const edited = { ...present, fields: { title: 'Ours', summary: 'Ours' } }
    expect(judge(planned, edited, { hash: 'old', state: '1.0' })).toEqual({
      outcome: 'left',
      why: 'edited',
      differences: [{ field: 'title', current: 'Ours', proposed: 'Theirs' }],
    })
  })
})

describe('the file of a document', () => {
  const unchanged = { hash: 'new', state: '1.1' }
  test.each<[string, Partial<Present>, Memory, string]>([
    ['that was missing is attached', { fileHash: null }, unchanged, 'changed'],
    [
      'that was missing is attached to an edited record too',
      { fileHash: null, state: '2.1' },
      unchanged,
      'changed',
    ],
    ['that is there already is not attached again', { fileHash: 'f1' }, unchanged, 'unchanged'],
    ['replaces another one that an import brought', { fileHash: 'f0' }, unchanged, 'changed'],
    ['does not replace one that somebody brought', { fileHash: 'f0', state: '2.1' }, unchanged, 'unchanged'],
    ['is not attached to what is in the trash', { fileHash: null, trashed: true }, unchanged, 'unchanged'],
  ])('%s', (_, there, memory, outcome) => {
    expect(judge({ ...planned, file }, { ...present, ...there }, memory).outcome).toBe(outcome)
  })
})
