import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { editable, mayManage } from '@/lib/desk/editable'
import { listHistory, type HistoryEntry } from '@/lib/desk/history'
import type { RecordText } from '@/lib/desk/list-records'
import { nounOf, type NounName } from '@/lib/desk/nouns'
import { getRecordPicture, isPictured, type RecordPicture } from '@/lib/desk/pictures'
import { firstText, staleText } from '@/lib/desk/texts'
import { listUses, type Use } from '@/lib/desk/uses'
import { Prisma } from '@/prisma/generated/client'

/** What the desk shows of a record beside the fields of its form. */
export type DeskRecord = {
  id: string
  slug: string
  /** Of the record; every save makes it one more. */
  version: number
  name: string
  /** The language of the name. */
  nameLanguage: string
  trashed: boolean
  texts: RecordText[]
  /** Where the public finds it; null while it does not, or where it has no page of its own. */
  address: string | null
  /** Whether the viewer may change what is the same in all languages, and what the public sees of it. */
  mayManage: boolean
  /** What stands for it beside its name; null where a noun has none, or to whom it is not to choose. */
  picture: RecordPicture | null
  uses: Use[]
  history: HistoryEntry[]
}

type Row = Pick<DeskRecord, 'id' | 'slug' | 'version' | 'name' | 'nameLanguage' | 'trashed' | 'texts'>

/**
 * A record whose texts the viewer may write; null for every other one. A few queries, whatever there is.
 * @param language that of the page
 */
export async function getRecordFor(
  viewer: Viewer,
  noun: NounName,
  id: string,
  language: string,
): Promise<DeskRecord | null> {
  const { words, key, path } = nounOf(noun)
  const [row] = await db.$queryRaw<Row[]>`
    SELECT record.id, record.slug, record.version, record.trashed_at IS NOT NULL AS trashed,
      coalesce(nullif(words.name, ''), record.slug) AS name, coalesce(words.language, ${language}) AS "nameLanguage",
      (SELECT coalesce(json_agg(json_build_object('language', t.language, 'published', t.status = 'published',
          'stale', ${staleText(noun)}) ORDER BY t.language), '[]')
        FROM ${Prisma.raw(words)} t WHERE t.${Prisma.raw(key)} = record.id) AS texts
    FROM ${Prisma.raw(noun)} record LEFT JOIN LATERAL ${firstText(noun, language)} words ON true
    WHERE record.id = ${id}::uuid AND ${editable(viewer, noun)}`
  if (!row || (row.trashed && !isStaff(viewer))) return null
  const [uses, history, picture] = await Promise.all([
    listUses(viewer, noun, id, language),
    listHistory(viewer, noun, id),
    isStaff(viewer) && isPictured(noun) ? getRecordPicture(noun, id, language) : null,
  ])
  const isPublic = !row.trashed && row.texts.some(({ published }) => published)
  const address = isPublic && path ? path(row.slug) : null
  return { ...row, address, mayManage: mayManage(viewer, noun), picture, uses, history }
}

/** What a record is called; null for one that the viewer may not write. */
export async function getRecordName(
  viewer: Viewer,
  noun: NounName,
  id: string,
  language: string,
): Promise<string | null> {
  const [row] = await db.$queryRaw<{ name: string }[]>`
    SELECT coalesce(nullif(words.name, ''), record.slug) AS name
    FROM ${Prisma.raw(noun)} record LEFT JOIN LATERAL ${firstText(noun, language)} words ON true
    WHERE record.id = ${id}::uuid AND ${editable(viewer, noun)}`
  return row?.name ?? null
}
