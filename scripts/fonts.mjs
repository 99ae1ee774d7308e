/**
 * Cuts the portal's typefaces down to what its pages print, and writes
 *   public/fonts/<cut>-<script>.<hash>.woff2   the cuts,
 *   app/fonts.css                              their @font-face rules with metric-matched fallbacks,
 *   components/layout/preloaded-fonts.ts       the Latin files that a page asks for at once.
 *
 * The result is committed: it changes only with the typefaces or with this file, and so neither a first start
 * nor a build needs the subsetter. Run `node scripts/fonts.mjs` after a change here.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { averageWidth, covered, verticalMetrics } from './fonts-metrics.mjs'

const root = new URL('../', import.meta.url)
const require = createRequire(import.meta.url)

const span = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i))

const LATIN =
  span(0x20, 0x7e) + span(0xa0, 0xff) + 'Œœ\u2009\u200a\u202f‐‑–—―‘’‚“”„†•…‰′″‹›€™−'
/** Rarely printed signs of Latin-1, left to the fallback: they would be a tenth of every Latin file. */
const UNUSED = '¤¥¦¨¬\u00ad¯´¶¸¹ª¼½¾'

/** What each file holds. A browser fetches a file only when a page has one of its letters. */
const SCRIPTS = {
  latin: { source: 'latin', text: without(LATIN, UNUSED), kern: true },
  // Polish, Czech, Slovak, Slovene, Croatian, Hungarian, Romanian.
  'latin-central': {
    source: 'latin-ext',
    text: 'ĂăĄąĆćČčĎďĐđĘęĚěĹĺĽľŁłŃńŇňŐőŔŕŘřŚśŠšŤťŮůŰűŹźŻżŽžȘșȚț',
  },
  // Estonian, Latvian, Lithuanian, Maltese, Turkish, and the cedilla forms of old Romanian texts.
  'latin-rest': {
    source: 'latin-ext',
    text: 'ĀāĊċĒēĖėĞğĠġĢģĦħĪīĮįİıĶķĻļŅņŌōŖŗŞşŢţŪūŲųŴŵŶŷŸẞ',
  },
  greek: { source: 'greek', text: span(0x384, 0x3ce), kern: true },
  // Bulgarian, and the alphabets of neighbours whose cities take part.
  cyrillic: { source: 'cyrillic', text: span(0x400, 0x45f) + 'Ґґ№', kern: true },
}

/** The cuts. `axes` pins or narrows what a page varies; `weight` is what the rule declares. */
const CUTS = [
  {
    name: 'text', family: 'Ledger Serif', package: 'source-serif-4', file: 'opsz-normal', like: 'serif',
    axes: { opsz: 20, wght: { min: 400, max: 600 } }, weight: '400 600', preload: true,
  },
  {
    // Above 33 px the drawing changes: finer, narrower. One weight serves titles, dates and figures.
    name: 'display', family: 'Ledger Display', package: 'source-serif-4', file: 'opsz-normal', like: 'serif',
    axes: { opsz: 48, wght: 500 }, weight: '400 600', preload: true,
  },
  {
    name: 'sans', family: 'Ledger Sans', package: 'commissioner', file: 'wght-normal', like: 'sans',
    axes: { wght: { min: 400, max: 600 } }, weight: '400 600', preload: true,
  },
  {
    name: 'italic', family: 'Ledger Serif', package: 'source-serif-4', file: 'opsz-italic', like: 'serif',
    axes: { opsz: 20, wght: 400 }, weight: '400 600', italic: true, scripts: ['latin', 'latin-central'], kern: false,
  },
]

/**
 * Faces that visitors have already, with the mean advance of English text in em (regular, bold), measured on the
 * metric-compatible Liberation, Roboto and Noto faces. Only their names are ever in a page.
 */
const LOCAL = {
  serif: [
    { local: ['Times New Roman', 'Liberation Serif', 'Tinos'], bold: 'Bold', width: [0.3997, 0.4259] },
    { local: ['Noto Serif'], bold: 'Bold', width: [0.4732, 0.504] },
  ],
  sans: [
    { local: ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica'], bold: 'Bold', width: [0.443, 0.4768] },
    { local: ['Roboto'], bold: 'Bold', width: [0.4414, 0.4483] },
  ],
}

export async function buildFonts() {
  const folder = new URL('public/fonts/', root)
  await mkdir(folder, { recursive: true })
  for (const old of await readdir(folder)) if (old.endsWith('.woff2')) await rm(new URL(old, folder))
  const rules = []
  const preloaded = []
  for (const cut of CUTS) {
    for (const script of cut.scripts ?? Object.keys(SCRIPTS)) {
      const { file, ranges, bytes } = await writeCut(folder, cut, script)
      rules.push(faceRule(cut, `/fonts/${file}`, ranges))
      if (cut.preload && script === 'latin') preloaded.push(`/fonts/${file}`)
      process.stdout.write(`${file} ${bytes}\n`)
    }
  }
  for (const cut of CUTS) if (!cut.italic) rules.push(...(await fallbackRules(cut)))
  await writeFile(new URL('app/fonts.css', root), `/* Written by scripts/fonts.mjs. */\n${rules.join('\n')}\n`)
  await writeFile(new URL('components/layout/preloaded-fonts.ts', root), preloadModule(preloaded))
}

async function writeCut(folder, cut, script) {
  const { text, source, kern } = SCRIPTS[script]
  const original = await readSource(cut, source)
  const options = {
    noHinting: true,
    // GDEF would only say how kerning changes between 400 and 600 (hundredths of a pixel here), STAT names styles.
    dropTables: ['GDEF', 'STAT'],
    variationAxes: cut.axes,
    keepFeatures: kern && cut.kern !== false ? ['kern', 'locl'] : ['locl'],
  }
  const printed = covered(await subsetFont(original, text, { ...options, targetFormat: 'sfnt' }), text)
  const woff2 = await subsetFont(original, printed.join(''), { ...options, targetFormat: 'woff2' })
  const hash = createHash('sha256').update(woff2).digest('hex').slice(0, 8)
  const file = `${cut.name}-${script}.${hash}.woff2`
  await writeFile(new URL(file, folder), woff2)
  return { file, bytes: woff2.length, ranges: unicodeRanges(printed) }
}

function readSource(cut, script) {
  return readFile(require.resolve(`@fontsource-variable/${cut.package}/files/${cut.package}-${script}-${cut.file}.woff2`))
}

function faceRule(cut, address, ranges) {
  return (
    `@font-face{font-family:"${cut.family}";font-style:${cut.italic ? 'italic' : 'normal'};font-weight:${cut.weight};` +
    `font-display:swap;src:url(${address}) format("woff2");unicode-range:${ranges}}`
  )
}

/**
 * A local face stretched to the width of ours and set on our line, so that a page that is read before its type has
 * arrived keeps its line breaks when it does. Shapes of the rule: https://www.w3.org/TR/css-fonts-5/#size-adjust-desc
 */
async function fallbackRules(cut) {
  const rules = []
  const weights = typeof cut.axes.wght === 'number' ? [cut.axes.wght] : [400, 600]
  const original = await readSource(cut, 'latin')
  for (const [index, weight] of weights.entries()) {
    const axes = { ...cut.axes, wght: weight }
    const instance = await subsetFont(original, LATIN, { variationAxes: axes, targetFormat: 'sfnt' })
    const { ascent, descent } = verticalMetrics(instance)
    for (const [order, face] of LOCAL[cut.like].entries()) {
      const adjust = averageWidth(instance) / face.width[index]
      const names = face.local.map((name) => `local("${index ? `${name} ${face.bold}` : name}")`)
      rules.push(
        `@font-face{font-family:"${cut.family} Fallback ${order + 1}";font-weight:${weights.length > 1 ? weight : cut.weight};` +
          `src:${names};size-adjust:${percent(adjust)};ascent-override:${percent(ascent / adjust)};` +
          `descent-override:${percent(descent / adjust)};line-gap-override:0%}`,
      )
    }
  }
  return rules
}

function preloadModule(files) {
  return (
    '/** Written by scripts/fonts.mjs: the Latin cuts that every page prints in its first screen. */\n' +
    `export const preloadedFonts = [\n${files.map((file) => `  '${file}',\n`).join('')}]\n`
  )
}

function unicodeRanges(characters) {
  const points = characters.map((character) => character.codePointAt(0)).sort((a, b) => a - b)
  const ranges = []
  for (const point of points) {
    const last = ranges.at(-1)
    if (last && point === last[1] + 1) last[1] = point
    else ranges.push([point, point])
  }
  const hex = (point) => point.toString(16)
  return ranges.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join()
}

function percent(ratio) {
  return `${(ratio * 100).toFixed(2)}%`
}

function without(text, unwanted) {
  return [...text].filter((character) => !unwanted.includes(character)).join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildFonts()
