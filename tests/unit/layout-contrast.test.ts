import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(path.join(import.meta.dirname, '../../app/tokens.css'), 'utf8')
const pairs = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(([, name, light, dark]) => [
    name!,
    { light: light!, dark: dark! },
  ]),
)

/** Relative luminance and ratio as WCAG 2.2 defines them. */
function luminance(hex: string) {
  const digits = hex.length === 4 ? hex.replace(/\w/g, '$&$&') : hex
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = parseInt(digits.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function ratio(a: string, b: string) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colour = (name: string) => pairs.get(name)![theme]
  const worst = (name: string) =>
    Math.min(...['bg', 'surface', 'sunken'].map((ground) => ratio(colour(name), colour(ground))))

  it.each(['text', 'muted', 'primary', 'visited', 'accent', 'ok', 'warn', 'error'])(
    '%s reads on every ground at 4.8:1 or better',
    (name) => {
      expect(worst(name)).toBeGreaterThanOrEqual(4.8)
    },
  )

  it.each(['edge', 'focus'])('%s shows on every ground at 3.5:1 or better', (name) => {
    expect(worst(name)).toBeGreaterThanOrEqual(3.5)
  })

  it('a button reads at 4.8:1 or better', () => {
    expect(ratio(colour('on-primary'), colour('primary'))).toBeGreaterThanOrEqual(4.8)
  })
})
