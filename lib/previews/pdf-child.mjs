/**
 * Reads the pages of one PDF: their text, and a picture of each. A process of its own without the portal's settings, so
 * that a hostile file can take neither the portal's memory nor its secrets; read-pdf.ts starts it and ends it.
 *   node pdf-child.mjs FILE FOLDER WIDTH HIGHEST PAGES FROM
 * writes FOLDER/<number>.webp, beginning with page FROM, and says one JSON object a line: { pages } first, then each { number, text, width, height }.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'

const [file, folder, ...numbers] = process.argv.slice(2)
const [width, highest, most, from] = numbers.map(Number)
const library = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Of a page's text; what is longer is no page that anybody reads. */
const longestText = 100_000
/** In half the time that the canvas itself takes, and as small. */
const webp = { quality: 72, effort: 2 }

sharp.concurrency(1)
sharp.cache(false)

const loading = getDocument({
  data: new Uint8Array(await readFile(file)),
  standardFontDataUrl: path.join(library, 'standard_fonts/'),
  cMapUrl: path.join(library, 'cmaps/'),
  wasmUrl: path.join(library, 'wasm/'),
  iccUrl: path.join(library, 'iccs/'),
  isEvalSupported: false,
  enableXfa: false,
  stopAtErrors: false,
  maxImageSize: 64_000_000,
  canvasMaxAreaInBytes: 256_000_000,
  verbosity: VerbosityLevel.ERRORS,
})
const document = await loading.promise

say({ pages: document.numPages })
let keeping = Promise.resolve()
for (let number = from; number <= Math.min(document.numPages, most); number++) {
  const page = await document.getPage(number)
  const text = await textOf(page)
  const canvas = await draw(page)
  page.cleanup()
  // A page is written as a picture on another thread while the next one is drawn; one at a time, in their order.
  await keeping
  keeping = keep(number, text, canvas)
}
await keeping
await loading.destroy()

async function draw(page) {
  const whole = page.getViewport({ scale: 1 })
  const scale = Math.min(width / whole.width, highest / whole.height)
  const viewport = page.getViewport({ scale })
  const canvas = createCanvas(
    Math.max(1, Math.round(viewport.width)),
    Math.max(1, Math.round(viewport.height)),
  )
  const canvasContext = canvas.getContext('2d')
  await page.render({ canvas: null, canvasContext, viewport, background: 'white' }).promise
  return canvas
}

async function keep(number, text, canvas) {
  const { width, height } = canvas
  const raw = { width, height, channels: 4 }
  const picture = sharp(canvas.data(), { raw }).removeAlpha().webp(webp)
  await picture.toFile(path.join(folder, `${number}.webp`))
  say({ number, text, width, height })
}

async function textOf(page) {
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('')
  return text
    .normalize('NFC')
    .replace(/[\0-\x09\x0b-\x1f\x7f\p{Surrogate}]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, longestText)
}

function say(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
