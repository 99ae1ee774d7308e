import { describe, expect, test } from 'vitest'
import { hostOf, safeEmbed, safeHref } from '@/lib/richtext/addresses'

describe('an address that may be linked', () => {
  test.each([
    ['https://energy.example/heat', 'https://energy.example/heat'],
    ['http://energy.example', 'http://energy.example'],
    ['HTTPS://Energy.example/Heat', 'HTTPS://Energy.example/Heat'],
    ['mailto:desk@portal.example', 'mailto:desk@portal.example'],
    ['tel:+46901234', 'tel:+46901234'],
    ['/en/cities/umea', '/en/cities/umea'],
    ['#h-results', '#h-results'],
    ['  /en/news\n', '/en/news'],
    ['/files/my slides.pdf', '/files/my%20slides.pdf'],
    ['https://energy.example/\u200bheat', 'https://energy.example/heat'],
  ])('%j is kept as %j', (input, kept) => {
    expect(safeHref(input)).toBe(kept)
  })
})

describe('an address that is refused', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'java\u00adscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://a.example/1',
    '//evil.example/x',
    '/\\evil.example',
    '/\t/evil.example',
    '\\\\evil.example',
    'https:evil.example',
    'https:///evil.example',
    'https://portal.example@evil.example/',
    'https://user:word@evil.example/',
    'slides.pdf',
    '../slides.pdf',
    '?p=12',
    'mailto:',
    '',
    '\ud800https://a.example',
    `https://a.example/${'x'.repeat(2048)}`,
    null,
    42,
    { href: 'https://a.example' },
  ])('%j', (input) => {
    expect(safeHref(input)).toBeNull()
  })
})

test('only a secure page may be embedded, and its provider is the host as people say it', () => {
  expect(safeEmbed('https://www.video.example/watch')).toBe('https://www.video.example/watch')
  expect(safeEmbed('http://www.video.example/watch')).toBeNull()
  expect(safeEmbed('/en/news')).toBeNull()
  expect(hostOf('https://www.video.example/watch')).toBe('video.example')
})
