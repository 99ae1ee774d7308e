import { picturePath, type PictureFormat } from '@/lib/images/paths'

/** A picture as a page shows it. Sizes in pixels, of its widest variant. */
export type Picture = {
  id: string
  src: string
  /** For `srcset`: WebP, and AVIF where the browser reads it. */
  srcSet: string
  avif: string | null
  width: number
  height: number
  /** Share of width and height, 0 to 1, that every crop keeps. */
  focal: { x: number; y: number }
  alt: string
  caption: string
  credit: string
  /** Of alternative text and caption. */
  language: string
}

type Stored = {
  id: string
  width: number
  height: number
  variants: readonly { width: number; format: string }[]
}

/**
 * The addresses of a picture, or null where nothing narrower was made of it yet: the original is nobody's to see,
 * since a photograph tells where and with what it was taken.
 */
export function addressesOf({ id, width, height, variants }: Stored) {
  const widths = (format: PictureFormat) =>
    variants.filter((variant) => variant.format === format).map((variant) => variant.width)
  const webp = widths('webp').toSorted((a, b) => a - b)
  const widest = webp.at(-1)
  if (!widest) return null
  const avif = widths('avif').toSorted((a, b) => a - b)
  return {
    src: picturePath(id, widest, 'webp'),
    srcSet: srcSet(id, webp, 'webp'),
    avif: avif.length > 0 ? srcSet(id, avif, 'avif') : null,
    width: widest,
    height: Math.round((widest * height) / width),
  }
}

function srcSet(id: string, widths: readonly number[], format: PictureFormat): string {
  return widths.map((width) => `${picturePath(id, width, format)} ${width}w`).join(', ')
}
