/**
 * Makes one picture narrower. A process of its own without the portal's settings, so that a hostile picture can take
 * neither the portal's time and memory nor its secrets; narrow-picture.ts starts it and ends it.
 *   node picture-child.mjs FILE FOLDER PIXELS WIDTHS FORMATS
 * writes FOLDER/<width>.<format> and says one JSON object a line: { width, height } of the whole first, then each
 * { file, width, height, format }. Of more than PIXELS it says null, by their head, and unpacks nothing.
 */
import path from 'node:path'
import sharp from 'sharp'

const [file, folder, pixels, widths, formats] = process.argv.slice(2)
const quality = { avif: { quality: 58, effort: 5 }, webp: { quality: 80, effort: 6 } }

// One thread beside the portal's.
sharp.concurrency(1)
sharp.cache(false)

/** Upright as the camera says, and without what else it says; a picture that ends too early is none. */
const upright = () => sharp(file, { limitInputPixels: Number(pixels), failOn: 'truncated' }).autoOrient()

const { autoOrient, pages = 1 } = await sharp(file, { limitInputPixels: false }).metadata()
if (autoOrient.width * autoOrient.height * pages > Number(pixels)) {
  say(null)
  process.exit()
}
say({ width: autoOrient.width, height: autoOrient.height })
for (const wanted of widths.split(',').map(Number)) {
  for (const format of formats.split(',')) {
    const made = path.join(folder, `${wanted}.${format}`)
    const { width, height } = await upright()
      .resize({ width: wanted, withoutEnlargement: true })
      .toFormat(format, quality[format])
      .toFile(made)
    say({ file: made, width, height, format })
  }
  if (wanted >= autoOrient.width) break
}

function say(line) {
  process.stdout.write(`${JSON.stringify(line)}\n`)
}
