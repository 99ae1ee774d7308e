import { expect, test } from 'vitest'
import { openingLength, standfirst } from '@/lib/articles/rules'
import { excerpt } from '@/lib/richtext/text'

test.each([
  ['Heat is shared.', 'Heat is shared. Cold follows.', undefined],
  ['Heat is shared, and so …', 'Heat is shared, and so is the cold.', undefined],
  ['Heat is shared.  Cold\nfollows.', 'Heat is shared. Cold follows.', undefined],
  ['Cold follows.', 'Heat is shared. Cold follows.', undefined],
  ['Heat is shared. Nobody pays twice.', 'Heat is shared. Cold follows. Nobody pays twice.', undefined],
  ['What a pipe asks.', 'Heat is shared.', 'What a pipe asks.'],
  ['Heat is shared. What a pipe asks.', 'Heat is shared.', 'Heat is shared. What a pipe asks.'],
  ['', 'Heat is shared.', undefined],
])('the standfirst "%s" over "%s" is %s', (summary, text, expected) => {
  expect(standfirst(summary, text)).toBe(expected)
})

test('a story that begins with a heading does not say its opening twice', () => {
  const words = (text: string) => [{ type: 'text' as const, text }]
  const body = {
    type: 'doc' as const,
    schemaVersion: 1 as const,
    content: [
      { type: 'heading' as const, attrs: { level: 2 as const }, content: words('Sharing') },
      { type: 'paragraph' as const, content: words('Heat is shared.') },
      { type: 'paragraph' as const, content: words('Cold follows.') },
    ],
  }
  expect(standfirst('Heat is shared. Cold follows.', excerpt(body, openingLength))).toBeUndefined()
})
