import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { preloadedFonts, preloadedIn } from '@/components/layout/preloaded-fonts'
import { cutFonts } from '@/scripts/fonts.mjs'

const root = path.join(import.meta.dirname, '../..')
const css = readFileSync(path.join(root, 'app/fonts.css'), 'utf8')

type Face = { family: string; style: string; file: string; holds: (letter: string) => boolean }

const faces: Face[] = [...css.matchAll(/@font-face\{([^}]*unicode-range[^}]*)\}/g)].map(([, rule = '']) => ({
  family: /font-family:"([^"]+)"/.exec(rule)?.[1] ?? '',
  style: /font-style:(\w+)/.exec(rule)?.[1] ?? '',
  file: /url\(([^)]+)\)/.exec(rule)?.[1] ?? '',
  holds: within(/unicode-range:(.+)$/.exec(rule)?.[1] ?? ''),
}))

function within(ranges: string) {
  const spans = ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-')
    return [parseInt(from, 16), parseInt(to, 16)] as const
  })
  return (letter: string) =>
    spans.some(([from, to]) => letter.codePointAt(0)! >= from && letter.codePointAt(0)! <= to)
}

/** The letters beyond A to Z of the Union's official languages. */
const letters = {
  bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
  cs: 'áčďéěíňóřšťúůýž',
  da: 'æøå',
  de: 'äöüß',
  el: 'αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ',
  es: 'áéíñóúü¿¡',
  et: 'äõöüšž',
  fi: 'äöå',
  fr: 'àâæçéèêëîïôœùûüÿ',
  ga: 'áéíóú',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  it: 'àèéìòù',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņšūž',
  mt: 'ċġħż',
  nl: 'éëïóöü',
  pl: 'ąćęłńóśźż',
  pt: 'áâãàçéêíóôõú',
  ro: 'ăâîșț',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšž',
  sv: 'åäö',
}

/** A few Greek letters have no capital of their own; ß has one that case mapping does not know. */
function capital(letter: string) {
  const large = letter === 'ß' ? 'ẞ' : letter.toUpperCase()
  return large.length === 1 ? large : letter
}

describe('the fonts', () => {
  it('of a Czech or Polish page with Czech or Polish emphasis weigh at most 90 KB', () => {
    const printed = 'Příliš žluťoučký kůň: zażółć gęślą jaźń. “53 %” – 14:00'
    const fetched = faces.filter(({ holds }) => [...printed].some((letter) => holds(letter)))
    const bytes = fetched.map(({ file }) => statSync(path.join(root, 'public', file)).size)
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(90 * 1024)
  })

  it.each(Object.entries(letters))('print every letter of %s, small and large', (_, small) => {
    for (const family of ['Ledger Serif', 'Ledger Display', 'Ledger Sans']) {
      const own = faces.filter((face) => face.family === family && face.style === 'normal')
      const missing = [...small]
        .flatMap((letter) => [letter, capital(letter)])
        .filter((letter) => !own.some(({ holds }) => holds(letter)))
      expect(missing).toEqual([])
    }
  })

  it('are asked for early only in Latin, and on Polish and Czech pages with their letters', () => {
    expect(preloadedFonts).toHaveLength(3)
    for (const file of preloadedFonts) expect(file).toMatch(/^\/fonts\/\w+-latin\.[0-9a-f]{8}\.woff2$/)
    expect(Object.keys(preloadedIn)).toEqual(['pl', 'cs'])
    for (const language of ['pl', 'cs'] as const) {
      const early = [...preloadedFonts, ...(preloadedIn[language] ?? [])]
      for (const family of ['Ledger Serif', 'Ledger Display', 'Ledger Sans'])
        for (const letter of letters[language])
          expect([
            letter,
            faces.some((face) => face.family === family && early.includes(face.file) && face.holds(letter)),
          ]).toEqual([letter, true])
    }
  })

  it('in the repository are what the script cuts', { timeout: 30_000 }, async () => {
    for (const [file, content] of await cutFonts()) {
      expect(readFileSync(path.join(root, file)).equals(Buffer.from(content)), file).toBe(true)
    }
  })
})
