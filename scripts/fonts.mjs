/**
 * Cuts the portal's typefaces down to what its pages print, and writes
 *   public/fonts/<cut>-<script>.<hash>.woff2   the cuts,
 *   app/fonts.css                              their @font-face rules with metric-matched fallbacks,
 *   components/layout/preloaded-fonts.ts       the files that a page asks for at once,
 *   lib/pdf/fonts/<face>-<script>.ttf          what the portal prints papers with.
 *
 * The result is committed: it changes only with the typefaces or with this file, and so neither a first start
 * nor a build needs the subsetter. Run `node scripts/fonts.mjs` after a change here.
 */
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'
import subsetFont from 'subset-font'
import { CUTS, LATIN, LOCAL, PRINTED, SCRIPTS } from './fonts-cuts.mjs'
import { averageWidth, covered, verticalMetrics } from './fonts-metrics.mjs'

const root = new URL('../', import.meta.url)
const require = createRequire(import.meta.url)

/** Every file of the portal's type: path from the project's root → content. The same typefaces give the same files. */
export async function cutFonts() {
  const files = new Map()
  const rules = []
  const preloaded = { every: [] }
  for (const cut of CUTS) {
    for (const script of cut.scripts ?? Object.keys(SCRIPTS)) {
      const { file, woff2, ranges } = await cutScript(cut, script)
      files.set(`public/fonts/${file}`, woff2)
      const onEveryPage = cut.preload && script === 'latin'
      rules.push(faceRule(cut, `/fonts/${file}`, ranges, onEveryPage || cut.italic ? 'optional' : 'swap'))
      const early = cut.preload ? (SCRIPTS[script].languages ?? (onEveryPage ? ['every'] : [])) : []
      for (const language of early) (preloaded[language] ??= []).push(`/fonts/${file}`)
    }
  }
  for (const cut of CUTS) rules.push(...(await fallbackRules(cut)))
  for (const [path, content] of await cutPrinted()) files.set(path, content)
  const written = {
    'app/fonts.css': `/* Written by scripts/fonts.mjs. */\n${rules.map((rule) => `/* prettier-ignore */\n${rule}\n`).join('')}`,
    'components/layout/preloaded-fonts.ts': preloadModule(preloaded),
  }
  for (const [path, text] of Object.entries(written)) files.set(path, await inHouseStyle(path, text))
  return files
}

async function cutPrinted() {
  const files = []
  for (const face of PRINTED.faces)
    for (const [script, text] of Object.entries(PRINTED.scripts)) {
      const original = await readSource(face, script)
      const options = { noHinting: true, variationAxes: face.axes, keepFeatures: ['kern', 'lnum'] }
      const content = await subsetFont(original, text, { ...options, targetFormat: 'sfnt' })
      files.push([`lib/pdf/fonts/${face.name}-${script}.ttf`, content])
    }
  return files
}

async function writeFonts() {
  for (const folder of ['public/fonts/', 'lib/pdf/fonts/'].map((path) => new URL(path, root))) {
    await mkdir(folder, { recursive: true })
    for (const old of await readdir(folder)) await rm(new URL(old, folder))
  }
  for (const [path, content] of await cutFonts()) {
    await writeFile(new URL(path, root), content)
    process.stdout.write(`${path} ${content.length}\n`)
  }
}

async function inHouseStyle(path, text) {
  const options = await resolveConfig(fileURLToPath(new URL(path, root)))
  return format(text, { ...options, filepath: path })
}

async function cutScript(cut, script) {
  const { source, kern } = SCRIPTS[script]
  const text = [...SCRIPTS[script].text].filter((sign) => !cut.unprinted?.includes(sign)).join('')
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
  return { file: `${cut.name}-${script}.${hash}.woff2`, woff2, ranges: unicodeRanges(printed) }
}

function readSource(cut, script) {
  return readFile(
    require.resolve(`@fontsource-variable/${cut.package}/files/${cut.package}-${script}-${cut.file}.woff2`),
  )
}

/**
 * `optional` for what every page preloads: the browser waits a moment for it before it paints at all, and never changes
 * a page that it has painted. Swapping moved lines on a slow connection, for no stand-in breaks every line alike; of
 * emphasis it moved the words behind it.
 */
function faceRule(cut, address, ranges, display) {
  return (
    `@font-face{font-family:"${cut.family}";${styleOf(cut)};font-weight:${cut.weight};` +
    `font-display:${display};src:url(${address}) format("woff2");unicode-range:${ranges}}`
  )
}

/**
 * A local face stretched to the width of ours and set on our line, for a page whose type has not arrived.
 * https://www.w3.org/TR/css-fonts-5/#size-adjust-desc
 */
async function fallbackRules(cut) {
  const rules = []
  const original = await readSource(cut, 'latin')
  for (const [style, weight] of Object.entries(cut.standIns)) {
    const axes = { ...cut.axes, wght: weight }
    const instance = await subsetFont(original, LATIN, { variationAxes: axes, targetFormat: 'sfnt' })
    const declared = Object.keys(cut.standIns).length > 1 ? weight : cut.weight
    for (const [order, face] of LOCAL[cut.like].entries()) {
      const adjust = averageWidth(instance) / face[style]
      const { ascent, descent } = verticalMetrics(instance)
      const names = face.names.map((name) => `local("${style === 'Regular' ? name : `${name} ${style}`}")`)
      rules.push(
        `@font-face{font-family:"${cut.family} Fallback ${order + 1}";${styleOf(cut)};font-weight:${declared};` +
          `src:${names};size-adjust:${percent(adjust)};ascent-override:${percent(ascent / adjust)};` +
          `descent-override:${percent(descent / adjust)};line-gap-override:0%}`,
      )
    }
  }
  return rules
}

function styleOf(cut) {
  return `font-style:${cut.italic ? 'italic' : 'normal'}`
}

function preloadModule({ every, ...inLanguages }) {
  return (
    '/** Written by scripts/fonts.mjs: the Latin cuts that every page prints in its first screen. */\n' +
    `export const preloadedFonts = ${JSON.stringify(every)}\n\n` +
    '/** Those with the other letters of a language, on pages in it. */\n' +
    `export const preloadedIn: Record<string, readonly string[]> = ${JSON.stringify(inLanguages)}\n`
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

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFonts()
