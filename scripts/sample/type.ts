import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create, type Font } from 'fontkit'
import subsetFont from 'subset-font'
import { Type, type Cut, type Face } from '@/lib/pdf/type'

const require = createRequire(import.meta.url)
const span = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
const letters = {
  latin: `${span(0x20, 0x7e)}${span(0xa0, 0xff)}‐‑–—‘’“”„•…′″€−₂→`,
  further: `${span(0x100, 0x17f)}ȘșȚț`,
}
const sources = {
  display: ['source-serif-4', 'opsz', { opsz: 48, wght: 500 }],
  serif: ['source-serif-4', 'opsz', { opsz: 16, wght: 400 }],
  strong: ['source-serif-4', 'opsz', { opsz: 20, wght: 600 }],
  sans: ['commissioner', 'wght', { wght: 400 }],
  bold: ['commissioner', 'wght', { wght: 600 }],
} as const
const faces = Object.keys(sources) as Face[]

/** Cuts static fonts out of the variable ones; the same fonts each time. The second of a face has ń, ř, ż and the like. */
export async function loadType(): Promise<Type> {
  const cuts = await Promise.all(
    faces.map(async (face) => [face, [await cut(face, 'latin'), await cut(face, 'further')]]),
  )
  return new Type(Object.fromEntries(cuts) as Record<Face, Cut[]>, refuse)
}

async function cut(face: Face, half: 'latin' | 'further'): Promise<Cut> {
  const [typeface, axis, variationAxes] = sources[face]
  const script = half === 'latin' ? 'latin' : 'latin-ext'
  const file = `@fontsource-variable/${typeface}/files/${typeface}-${script}-${axis}-normal.woff2`
  const bytes = await subsetFont(readFileSync(require.resolve(file)), letters[half], {
    targetFormat: 'sfnt',
    variationAxes,
    keepFeatures: ['kern', 'lnum'],
  })
  return { name: half === 'latin' ? face : `${face}-further`, bytes, font: create(bytes) as Font }
}

function refuse(letter: string, text: string): never {
  throw new Error(`“${letter}” in “${text}” is in none of the typefaces.`)
}
