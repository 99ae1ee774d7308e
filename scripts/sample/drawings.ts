import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { narrowPicture } from '@/lib/previews/narrow-picture'
import type { Art } from '@/prisma/sample/documents/decks/format'
import { drawings } from '@/prisma/sample/drawings/art/all'
import { drawArt } from './art'
import { paper } from '@/lib/pdf/look'
import { rectangle } from '@/lib/pdf/surface'
import { SvgSheet } from './svg-sheet'
import type { Type } from '@/lib/pdf/type'

const folder = 'prisma/sample/drawings/files'
/** Twice that many pixels wide at most; on a phone 22 units are 12 pixels high. */
const [width, height] = [640, 360]
const size = 22
const widths = [640, 1280]

/** Draws the pictures of the sample as <slug>/<width>.<format>, with their sizes beside them. @returns their slugs */
export async function makeDrawings(type: Type, wanted: (slug: string) => boolean): Promise<string[]> {
  const slugs = Object.keys(drawings)
  for (const [slug, art] of Object.entries(drawings)) {
    if (!wanted(slug)) continue
    const place = path.join(folder, slug)
    await rm(place, { recursive: true, force: true })
    await mkdir(place, { recursive: true })
    const raster = path.join(place, 'raster.png')
    await sharp(Buffer.from(draw(type, art)), { density: 72 * 2 })
      .png()
      .toFile(raster)
    const made = await narrowPicture(raster, place, widths)
    if (!made.ok) throw new Error(`${slug} could not be drawn.`)
    await rm(raster)
    const sizes = made.pictures
      .filter(({ format }) => format === 'webp')
      .map(({ width, height }) => ({ width, height }))
    await writeFile(path.join(place, 'sizes.json'), `${JSON.stringify(sizes)}\n`)
  }
  for (const name of await readdir(folder))
    if (!slugs.includes(name)) await rm(path.join(folder, name), { recursive: true })
  return slugs.filter(wanted)
}

function draw(type: Type, art: Art): string {
  const sheet = new SvgSheet(type, [width, height])
  rectangle(sheet, 0, 0, width, height, { fill: paper })
  drawArt(sheet, art, { x: 24, y: 32, width: width - 48, height: height - 64, size, ground: paper })
  return sheet.toString()
}
