import { expect, test } from 'vitest'
import { statementNames } from '@/lib/server/statement-names'

test('a statement that comes often is known by a name of its own', () => {
  const nameOf = statementNames(10, 3)
  const names = ['a', 'b', 'a', 'a', 'b', 'b', 'a', 'c'].map((sql) => nameOf({ sql }))
  expect(names).toEqual(['', '', '', 'portal_1', '', 'portal_2', 'portal_1', ''])
})

test('no more get one than a server keeps, and those that have one keep it', () => {
  const nameOf = statementNames(1, 1)
  expect(['a', 'b', 'a', 'b'].map((sql) => nameOf({ sql }))).toEqual(['portal_1', '', 'portal_1', ''])
})
