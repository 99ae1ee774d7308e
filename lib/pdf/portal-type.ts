import { readFileSync } from 'node:fs'
import path from 'node:path'
import { create, type Font } from 'fontkit'
import { Type, type Cut } from '@/lib/pdf/type'

const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic']
let loaded: Type | undefined

/** What the portal's own papers are printed with, cut by scripts/fonts.mjs. A letter that it lacks is a question mark. */
export function portalType(): Type {
  return (loaded ??= load())
}

function load(): Type {
  const [sans, bold, strong] = ['sans', 'bold', 'strong'].map((face) =>
    scripts.map((script) => cut(face, script)),
  )
  if (!sans || !bold || !strong) throw new Error('The typefaces for papers are not there.')
  return new Type({ sans, bold, strong, serif: sans, display: strong }, () => '?')
}

function cut(face: string, script: string): Cut {
  const bytes = readFileSync(path.join(process.cwd(), 'lib/pdf/fonts', `${face}-${script}.ttf`))
  return { name: `${face}-${script}`, bytes, font: create(bytes) as Font }
}
