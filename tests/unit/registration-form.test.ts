import { describe, expect, test } from 'vitest'
import { faultsOf } from '@/lib/registrations/answers/rules'
import {
  needsCheck,
  readRegistration,
  typedAnswer,
  type Asked,
  type AskedQuestion,
} from '@/lib/registrations/form/rules'
import { parseRegister } from '@/lib/registrations/form/schema'
import type { QuestionKind } from '@/prisma/generated/enums'

const id = '0190a000-0000-7000-8000-000000000001'
const eventId = '0190a000-0000-7000-8000-000000000002'

function question(kind: QuestionKind, about: Partial<AskedQuestion> = {}): AskedQuestion {
  const words = { label: 'What?', hint: '', options: ['Soup', 'Salad'], language: 'en' }
  return { id, kind, required: false, sensitive: false, ...words, ...about }
}

function asking(...questions: AskedQuestion[]): Asked {
  return { questions, breakOuts: [], attendance: 'in_person', participantsListed: false, keptDays: 365 }
}

function said(kind: QuestionKind, ...typed: string[]) {
  const asked = asking(question(kind))
  const { answers } = readRegistration(asked, (name) => (name === `question-${id}` ? typed : []))
  return answers?.[0]?.value
}

describe('what is typed into a form of registration', () => {
  test.each<[QuestionKind, string[], unknown]>([
    ['short_text', ['By train'], 'By train'],
    ['number', ['1,5'], 1.5],
    ['number', ['many'], 'many'],
    ['number', [''], ''],
    ['yes_no', ['no'], false],
    ['yes_no', [], ''],
    ['consent', ['on'], true],
    ['consent', [], ''],
    ['one_of', ['1'], [1]],
    ['one_of', [], ''],
    ['several_of', ['0', '1'], [0, 1]],
  ])('%s %j is %j', (kind, typed, value) => {
    expect(said(kind, ...typed)).toEqual(value)
  })

  test('is shown again as it was typed', () => {
    expect(typedAnswer(question('several_of'), [0, 1])).toEqual(['0', '1'])
    expect(typedAnswer(question('yes_no'), false)).toEqual(['no'])
    expect(typedAnswer(question('number'), 1.5)).toEqual(['1.5'])
  })

  test('is found wanting where a needed answer or the consent to keep it is missing', () => {
    const asked = asking(question('long_text', { sensitive: true }))
    const { answers = [] } = readRegistration(asked, (name) => (name === `question-${id}` ? ['No nuts'] : []))
    const counted = asked.questions.map((one) => ({ ...one, options: one.options.length }))
    expect(faultsOf(counted, answers as never)).toEqual([{ questionId: id, fault: 'consentMissing' }])
  })
})

test('answers are looked at again only where something was asked', () => {
  expect(needsCheck(asking())).toBe(false)
  expect(needsCheck(asking(question('short_text')))).toBe(true)
  expect(needsCheck({ ...asking(), breakOuts: [{ key: '1', choices: [] }] })).toBe(true)
})

describe('a form of registration', () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData()
    for (const [name, value] of Object.entries({ eventId, ...fields })) data.set(name, value)
    return data
  }

  test('says who comes, under which notice and in which language', () => {
    const parsed = parseRegister(asking(), form({ name: 'Jane', notice: '1', country: 'SE' }), 'sv')
    expect(parsed).toMatchObject({
      success: true,
      data: { eventId, details: { name: 'Jane', country: 'SE' }, noticeVersion: 1, language: 'sv' },
    })
  })

  test('is refused with the field that is wrong, or with a field that was made up', () => {
    const parsed = parseRegister(asking(), form({ name: '' }), 'en')
    expect(parsed.success ? [] : parsed.error.issues.map(({ path }) => path)).toEqual([['name']])
    expect(parseRegister(asking(), form({ name: 'Jane', state: 'confirmed' }), 'en').success).toBe(false)
    expect(parseRegister(asking(), form({ name: 'Jane', [`question-${eventId}`]: 'x' }), 'en').success).toBe(
      false,
    )
  })
})
