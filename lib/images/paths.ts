/** Formats that browsers are offered, the smaller one first. */
export const pictureFormats = ['avif', 'webp'] as const
export type PictureFormat = (typeof pictureFormats)[number]

/** Of a picture at one of its widths, in pixels. */
export function picturePath(id: string, width: number, format: PictureFormat): string {
  return `/files/${id}/${width}.${format}`
}

/** Touched by every write to any of them; what pages with pictures depend on. */
export const imagesTag = 'images'

/** Touched by a write to this one. */
export function imageTag(id: string): string {
  return `image:${id}`
}
