import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { publicDemonstrations } from '@/lib/demonstrations/queries'
import { mentionable } from '@/lib/i18n/named'
import { inLanguage } from '@/lib/i18n/translation'
import { imagesTag, type PictureFormat } from '@/lib/images/paths'
import { obtainable } from '@/lib/images/policy'
import { addressesOf, type Picture } from '@/lib/images/rules'
import { listUses, publicUses } from '@/lib/images/uses/queries'
import { noteReads } from '@/lib/server/reading'
import { servedFileSelect, toServedFile, type ServedFile } from '@/lib/storage/served-file'

/** What Prisma selects of a picture for a page. */
export const pictureSelect = {
  select: {
    id: true,
    width: true,
    height: true,
    focalX: true,
    focalY: true,
    credit: true,
    variants: { select: { width: true, format: true } },
    translations: { select: { language: true, alt: true, caption: true } },
  },
} as const satisfies { select: Prisma.ImageSelect }

/** A picture in the reader's language; null while nothing that a browser shows was made of it. */
export function toPicture(
  image: Prisma.ImageGetPayload<typeof pictureSelect>,
  language: string,
): Picture | null {
  const addresses = addressesOf(image)
  if (!addresses) return null
  const text = inLanguage(image.translations, language)
  return {
    id: image.id,
    ...addresses,
    focal: { x: image.focalX, y: image.focalY },
    credit: image.credit,
    alt: text?.alt ?? '',
    caption: text?.caption ?? '',
    language: text?.language ?? language,
  }
}

/**
 * The pictures of a text. Their caller has a text that its reader may see, and its pictures come with it; their
 * addresses ask once more.
 */
export async function listPicturesOf(
  ids: readonly string[],
  language: string,
): Promise<Record<string, Picture>> {
  noteReads(imagesTag)
  if (ids.length === 0) return {}
  const images = await db.image.findMany({ where: { id: { in: [...ids] } }, ...pictureSelect })
  const pictures = images.map((image) => [image.id, toPicture(image, language)] as const)
  return Object.fromEntries(
    pictures.flatMap(([id, picture]): [string, Picture][] => (picture ? [[id, picture]] : [])),
  )
}

/** What an address of a picture names. Width in pixels. */
type PictureAddress = { id: string; width: number; format: PictureFormat }

/** A variant of a picture, when a record that everybody may see shows it. */
export async function getPublicPicture(address: PictureAddress): Promise<ServedFile | null> {
  const { id } = address
  const variant = await findVariant(address, {})
  if (!variant) return null
  const shown = (await leads(id)) || (await publicUses(await listUses(id)))
  return shown ? variant : null
}

/** A variant of a picture that this person may have though nothing public shows it. */
export function getPictureFor(viewer: Viewer, address: PictureAddress): Promise<ServedFile | null> {
  return findVariant(address, obtainable(viewer))
}

/** The same among a few of theirs: what somebody else is shown by them. */
export function getPictureAmong(
  viewer: Viewer,
  address: PictureAddress,
  ids: readonly string[],
): Promise<ServedFile | null> {
  return findVariant(address, { AND: [obtainable(viewer), { id: { in: [...ids] } }] })
}

async function findVariant(
  { id, width, format }: PictureAddress,
  image: Prisma.ImageWhereInput,
): Promise<ServedFile | null> {
  const variant = await db.imageVariant.findFirst({
    where: { imageId: id, width, format, image },
    select: { file: servedFileSelect },
  })
  return variant && toServedFile(variant.file)
}

/** Whether it leads a public record or is its logo. */
async function leads(id: string): Promise<boolean> {
  const some = { some: mentionable }
  const found = await db.image.count({
    where: {
      id,
      OR: [
        { demonstrations: { some: publicDemonstrations({}) } },
        ...[{ articles: some }, { cities: some }, { solutions: some }],
        ...[{ themes: some }, { people: some }, { groups: some }, { events: some }, { pairings: some }],
        ...[
          { awards: some },
          { partnerLogos: some },
          { projectLogos: some },
          { portalLogo: { isNot: null } },
        ],
      ],
    },
  })
  return found > 0
}
