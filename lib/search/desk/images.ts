import 'server-only'
import { isStaff, type Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { picturePath } from '@/lib/images/paths'
import type { Finding } from '@/lib/search/desk/schema'
import { Prisma } from '@/prisma/generated/client'

type Row = { id: string; alt: string; caption: string; credit: string; width: number | null }

/** Images by their words, newest first: for the staff all, for others their own and those of their partners. */
export async function listImagesFor(
  viewer: Viewer,
  language: string,
  { q, ids }: { q?: string | null; ids?: readonly string[] },
): Promise<Finding[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT r.id::text, coalesce(t.alt, '') AS alt, coalesce(t.caption, '') AS caption, r.credit,
      (SELECT min(width) FROM image_variants v WHERE v.image_id = r.id AND v.format = 'webp') AS width
    FROM images r LEFT JOIN LATERAL (
      SELECT alt, caption FROM image_translations x WHERE x.image_id = r.id
      ORDER BY language <> ${language}, language <> 'en', language LIMIT 1) t ON true
    WHERE ${mine(viewer)} AND ${ids ? Prisma.sql`r.id = ANY (${[...ids]}::uuid[])` : matches(q ?? null)}
    ORDER BY r.id DESC LIMIT ${ids ? ids.length : 20}`
  return rows.map(({ id, alt, caption, credit, width }) => ({
    kind: 'image',
    id,
    title: alt || caption || credit || id,
    more: credit,
    draft: false,
    thumbnail: width === null ? null : picturePath(id, width, 'webp'),
    alt,
    credit,
  }))
}

function mine(viewer: Viewer): Prisma.Sql {
  if (isStaff(viewer)) return Prisma.sql`true`
  return Prisma.sql`(r.partner_id = ANY (${[...viewer.authorOf]}::uuid[]) OR r.created_by_id = ${viewer.accountId}::uuid)`
}

function matches(q: string | null): Prisma.Sql {
  if (!q) return Prisma.sql`true`
  const words = q.split(' ').map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return Prisma.sql`EXISTS (SELECT FROM (
      SELECT public.fold(concat_ws(' ', r.credit, string_agg(concat_ws(' ', x.alt, x.caption), ' '))) AS words
      FROM image_translations x WHERE x.image_id = r.id) said
    WHERE said.words LIKE ALL (ARRAY(SELECT public.fold(word) FROM unnest(${words}::text[]) word)))`
}
