import path from 'node:path'
import { pictureFormats, type PictureFormat } from '@/lib/images/paths'
import { runScript, type ChildEnd } from '@/lib/previews/child'

/** A picture made narrower, as a file. Sizes in pixels. */
type NarrowPicture = { file: string; width: number; height: number; format: PictureFormat }

type NarrowPictures =
  /** `width` and `height` are those of the whole, upright. */
  | { ok: true; width: number; height: number; pictures: NarrowPicture[] }
  | { ok: false; reason: ChildEnd | 'too-many-pixels' }

/** Larger pictures are refused before they are unpacked: 100 million pixels take 400 MB. */
const mostPixels = 100_000_000
const bounds = { seconds: 90, megabytes: 1024 }

/**
 * Makes a picture narrower, at each width that it has and at the next one as wide as it is, in every format that
 * browsers are offered. Upright as the camera says, and without what else it says.
 * @param folder where the files go, as <width>.<format>
 */
export async function narrowPicture(
  file: string,
  folder: string,
  widths: readonly number[],
): Promise<NarrowPictures> {
  const said: unknown[] = []
  const parameters = [path.resolve(file), path.resolve(folder), String(mostPixels)]
  const end = await runScript('picture-child.mjs', [...parameters, widths.join(), pictureFormats.join()], {
    ...{ bounds, megabytes: 128 },
    onLine: (line) => void said.push(JSON.parse(line)),
  })
  if (end !== 'well') return { ok: false, reason: end }
  const [whole, ...pictures] = said as [{ width: number; height: number } | null, ...NarrowPicture[]]
  if (!whole) return { ok: false, reason: 'too-many-pixels' }
  return { ok: true, ...whole, pictures }
}
