import path from 'node:path'
import sharp from 'sharp'
import { pictureFormats, type PictureFormat } from '@/lib/images/paths'

/** A picture made narrower, as a file. Sizes in pixels. */
export type NarrowPicture = { file: string; width: number; height: number; format: PictureFormat }

/** Larger pictures are refused before they are unpacked: 100 million pixels take 400 MB. */
const largest = 100_000_000
const quality = { avif: { quality: 58, effort: 5 }, webp: { quality: 80, effort: 6 } } as const

/**
 * Makes a picture narrower, at each width that it has and in every format that browsers are offered. Upright as the
 * camera says, and without what else it says.
 * @param folder where the files go, as <width>.<format>
 */
export async function narrowPicture(
  source: string | Buffer,
  folder: string,
  widths: readonly number[],
): Promise<NarrowPicture[]> {
  const made: NarrowPicture[] = []
  for (const wanted of widths) {
    for (const format of pictureFormats) {
      const file = path.join(folder, `${wanted}.${format}`)
      const narrower = sharp(source, { limitInputPixels: largest }).autoOrient()
      const { width, height } = await narrower
        .resize({ width: wanted, withoutEnlargement: true })
        .toFormat(format, quality[format])
        .toFile(file)
      made.push({ file, width, height, format })
    }
  }
  return made
}
