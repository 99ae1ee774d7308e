import 'server-only'
import { record } from '@/lib/audit/record'
import { isStaff, refuse, type Refusal, type Viewer } from '@/lib/auth/session'
import { db, type Transaction } from '@/lib/db'
import { holdRecord } from '@/lib/desk/hold-record'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import type { Option } from '@/lib/desk/options'
import { defaultLanguage } from '@/lib/i18n/languages'
import { getDeskImage, type DeskImage } from '@/lib/images/desk/queries'
import { shorten } from '@/lib/lists/shorten'
import { touch } from '@/lib/server/touch'
import { Prisma } from '@/prisma/generated/client'

/** The columns that name the picture of a record: what shows it, or the sign of an organisation. */
const columns = {
  ...{
    cities: 'image_id',
    themes: 'image_id',
    groups: 'image_id',
    solutions: 'image_id',
    awards: 'image_id',
  },
  ...{ demonstrations: 'image_id', pairings: 'image_id', people: 'photo_id' },
  ...{ partners: 'logo_id', projects: 'logo_id' },
} as const satisfies Partial<Record<NounName, string>>

export type PicturedNoun = keyof typeof columns

export const picturedNouns = Object.keys(columns) as [PicturedNoun, ...PicturedNoun[]]

export function isPictured(noun: NounName): noun is PicturedNoun {
  return noun in columns
}

/** Whether what a noun shows is a logo, which stands small beside a name. */
export function showsLogo(noun: PicturedNoun): boolean {
  return columns[noun] === 'logo_id'
}

export type RecordPicture = { chosen: DeskImage | null; options: Option[] }

/** More than a list can be looked through. */
const offered = 200

/** The picture of a record, and the newest of the library, which it could have instead: the staff's to choose. */
export async function getRecordPicture(
  noun: PicturedNoun,
  id: string,
  language: string,
): Promise<RecordPicture> {
  const rows = await db.$queryRaw<(Option & { credit: string; chosen: boolean })[]>`
    SELECT i.id AS value, coalesce(nullif(t.caption, ''), nullif(t.alt, ''), f.original_name) AS label, t.language AS lang,
      i.credit, i.id IS NOT DISTINCT FROM record.${Prisma.raw(columns[noun])} AS chosen
    FROM ${Prisma.raw(noun)} record CROSS JOIN images i JOIN stored_files f ON f.id = i.file_id
      LEFT JOIN LATERAL (SELECT * FROM image_translations t WHERE t.image_id = i.id
        ORDER BY t.language = ${language} DESC, t.language = ${defaultLanguage} DESC, t.language LIMIT 1) t ON true
    WHERE record.id = ${id}::uuid ORDER BY chosen DESC, i.id DESC LIMIT ${offered}`
  const chosen = rows[0]?.chosen ? await getDeskImage(rows[0].value, language) : null
  const options = rows.map(({ value, label, lang, credit }) => {
    const said = shorten(credit ? `${label} (${credit})` : label, 90)
    return { value, label: said, lang: lang ?? undefined }
  })
  return { chosen, options }
}

/** Gives a record a picture of the desk's library, or takes it away. */
export async function choosePicture(
  tx: Transaction,
  viewer: Viewer,
  { noun, id, version, imageId }: { noun: PicturedNoun; id: string; version: number; imageId: string | null },
): Promise<{ ok: true } | Refusal<'not-found' | 'changed-meanwhile' | 'not-there'>> {
  if (!isStaff(viewer)) return refuse('not-found')
  const held = await holdRecord(tx, viewer, { noun, id, version })
  if (!held.ok) return held
  if (imageId !== null && (await tx.image.count({ where: { id: imageId } })) === 0) return refuse('not-there')
  await tx.$executeRaw`UPDATE ${Prisma.raw(noun)}
    SET ${Prisma.raw(columns[noun])} = ${imageId}::uuid, version = version + 1, updated_at = now()
    WHERE id = ${id}::uuid`
  const { kind, tags } = nounOf(noun)
  await record(tx, viewer, `${kind}.changed`, id, { picture: imageId })
  await touch(tx, tags(id))
  return { ok: true }
}
