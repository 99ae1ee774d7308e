import { describe, expect, test } from 'vitest'
import { signInPath } from '@/lib/accounts/paths'
import { returnPath } from '@/lib/accounts/rules'

describe('where one goes on after signing in', () => {
  test.each(['/en/events/a-meeting/register?x=1#top', '/nl', '/en/search?q=Ume%C3%A5'])(
    '%s is in the portal',
    (path) => {
      expect(returnPath(path, '/en/account')).toBe(path)
    },
  )

  test.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/en/\\..//elsewhere.example',
    '/.//elsewhere.example',
    '/en/..//elsewhere.example',
    '/\t/elsewhere.example',
    '/ /elsewhere.example',
    'javascript:alert(1)',
    'en/account',
    '',
    undefined,
  ])('%s is not', (address) => {
    expect(returnPath(address, '/en/account')).toBe('/en/account')
  })

  test('is said to the page of signing in', () => {
    expect(signInPath('en', '/en/groups?x=1&y')).toBe('/en/sign-in?callbackUrl=%2Fen%2Fgroups%3Fx%3D1%26y')
    expect(signInPath('en')).toBe('/en/sign-in')
  })
})
