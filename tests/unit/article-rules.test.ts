import { expect, test } from 'vitest'
import { standfirst } from '@/lib/articles/rules'

test.each([
  ['Heat is shared.', 'Heat is shared. Cold follows.', undefined],
  ['Heat is shared, and so …', 'Heat is shared, and so is the cold.', undefined],
  ['What a pipe asks.', 'Heat is shared.', 'What a pipe asks.'],
  ['', 'Heat is shared.', undefined],
])('the standfirst "%s" over "%s" is %s', (summary, text, expected) => {
  expect(standfirst(summary, text)).toBe(expected)
})
