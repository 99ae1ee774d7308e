import { describe, expect, test } from 'vitest'
import { doneToRecord, doneTogether, sentIds } from '@/lib/documents/desk/rules'
import { addSchema, ofTitles, withTitles } from '@/lib/documents/desk/schema'
import { titleFromName } from '@/lib/documents/rules'
import { plainName } from '@/lib/uploads/plain-name'

const id = '01a20159-ebd2-7634-a15e-d1e118201623'

test.each([
  ['deck.pdf', 'deck.pdf'],
  ['C:\\Users\\Ann\\Zwei Öfen.pdf', 'Zwei Öfen.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie x.pdf'],
  ['..', 'file'],
  ['', 'file'],
  ['.htaccess', 'htaccess'],
  ['\u202Efdp.exe', 'fdp.exe'],
  ['e\u0301.pdf', 'é.pdf'],
  [`${'x'.repeat(400)}.pptx`, `${'x'.repeat(145)}.pptx`],
])('a file that its sender calls %j is called %j', (name, plain) => {
  expect(plainName(name)).toBe(plain)
})

test.each([
  ['heat_exchange-talk.pdf', 'Heat exchange talk'],
  ['2026-10-31 agenda v2.docx', '2026-10-31 agenda v2'],
  ['Öfen.odp', 'Öfen'],
])('a document whose file is called %j begins as %j', (name, title) => {
  expect(titleFromName(name)).toBe(title)
})

test('an address says which files were sent and what was done, and nothing else', () => {
  expect(sentIds(`${id},x,' OR 1=1`)).toEqual([id])
  expect(sentIds(undefined)).toEqual([])
  expect(doneTogether('trash-3')).toEqual({ what: 'trash', count: 3 })
  expect(doneTogether('anything-3')).toBeNull()
  expect(doneToRecord('constructor')).toBeNull()
})

describe('the form of new documents', () => {
  const sent = {
    ...{ uploadIds: [id], language: 'en', fileLanguage: 'sv', intent: 'publish', kind: 'slides' },
    ...{ visibility: 'public', partnerId: '', groupId: '', licence: ' CC-BY-4.0 ' },
  }

  test('has a title for each file', () => {
    const read = addSchema.safeParse(withTitles({ ...sent, 'title-0': ' Heat ' }))
    expect(read.data).toMatchObject({ titles: ['Heat'], licence: 'CC-BY-4.0', groupId: null })
  })

  test.each([
    ['a title is missing', { 'title-0': '' }, 'title-0', 'titleMissing'],
    ['there is a title too many', { 'title-0': 'a', 'title-1': 'b' }, 'titles', 'invalid'],
    ['the group is not said', { 'title-0': 'a', visibility: 'group' }, 'groupId', 'groupMissing'],
    ['a field is made up', { 'title-0': 'a', role: 'admin' }, undefined, expect.any(String)],
  ])('says what is wrong where %s', (_, more, field, message) => {
    const read = addSchema.safeParse(withTitles({ ...sent, ...more }))
    const [issue] = read.success ? [] : ofTitles(read.error).issues
    expect([issue?.path[0], issue?.message]).toEqual([field, message])
  })
})
