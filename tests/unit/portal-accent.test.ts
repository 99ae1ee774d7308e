import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { accentSheet, accentSheetPath } from '@/lib/portal/settings/paths'
import { contrastRatio, worstRatio } from '@/lib/portal/settings/rules'

describe('the ratio of two colours', () => {
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#a8431f', '#a8431f', 1],
  ])('of %s and %s is %d', (first, second, ratio) => {
    expect(contrastRatio(first, second)).toBeCloseTo(ratio, 2)
  })
})

describe('an accent', () => {
  test.each([
    ['#a8431f', 'light', true],
    ['#f0a184', 'dark', true],
    ['#f0a184', 'light', false],
    ['#a8431f', 'dark', false],
    ['#6b7280', 'light', false],
  ] as const)('%s on the %s grounds can be read: %s', (colour, theme, readable) => {
    expect(worstRatio(colour, theme) >= 4.5).toBe(readable)
  })

  test('is held against the grounds that the portal has', () => {
    const css = readFileSync('app/tokens.css', 'utf8')
    for (const name of ['bg', 'surface', 'sunken']) {
      const [, light = '', dark = ''] =
        new RegExp(`--color-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css) ?? []
      const long = (hex: string) => (hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex)
      expect(worstRatio(long(light), 'light')).toBeLessThan(1.3)
      expect(worstRatio(long(dark), 'dark')).toBeLessThan(1.3)
    }
  })
})

describe('the styles of an accent', () => {
  test('stand at an address that says it', () => {
    const path = accentSheetPath({ accent: '#0b4f6c', accentDark: '#8cc7e6' })
    expect(path).toBe('/accent-0b4f6c-8cc7e6.css')
    expect(accentSheet(path ?? '')).toBe(':root{--color-accent:light-dark(#0b4f6c,#8cc7e6)}')
  })

  test('are not asked for where the accent is that of the portal’s own styles', () => {
    const [, accent = '', accentDark = ''] =
      /--color-accent: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync('app/tokens.css', 'utf8')) ?? []
    expect(accentSheetPath({ accent, accentDark })).toBeNull()
  })

  test.each([
    '/accent-red-blue.css',
    '/accent-0b4f6c.css',
    '/accent-0b4f6c-8cc7e6.css/',
    '/accent-0b4f6c-8cc7e}.css',
  ])('stand nowhere else: %s', (path) => {
    expect(accentSheet(path)).toBeNull()
  })
})
