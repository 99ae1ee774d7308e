import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { editable } from '@/lib/documents/policy'
import type { DeskFilters } from '@/lib/documents/schema'
import { inLanguage } from '@/lib/i18n/translation'
import { asPage, rowsOfPage, type Page } from '@/lib/lists/pagination'
import type { DocumentKind, Visibility } from '@/prisma/generated/enums'

export type DeskDocument = {
  id: string
  slug: string
  title: string
  language: string
  kind: DocumentKind
  visibility: Visibility
  published: boolean
  trashed: boolean
  partner: string | null
  changedAt: Date
  /** Null while the file is missing. `read` is false while its pages are still to come. */
  file: { name: string; bytes: number; mediaType: string; read: boolean; failure: string | null } | null
  /** The name that the missing file had. */
  expectedName: string | null
}

const select = {
  id: true,
  slug: true,
  kind: true,
  visibility: true,
  trashedAt: true,
  updatedAt: true,
  expectedName: true,
  translations: { select: { language: true, title: true, status: true } },
  partner: { select: { slug: true, translations: { select: { language: true, name: true } } } },
  currentVersion: {
    select: {
      file: {
        select: {
          ...{ originalName: true, size: true, mediaType: true, processedAt: true, processingFailure: true },
        },
      },
    },
  },
} satisfies Prisma.DocumentSelect

/** The documents that somebody may edit, under filters. */
export async function listEditableDocuments(
  viewer: Viewer,
  language: string,
  filters: DeskFilters,
): Promise<Page<DeskDocument>> {
  const found = filters.q === undefined ? {} : { id: { in: await idsSaying(filters.q) } }
  const where = { AND: [editable(viewer), narrowed(filters), found] }
  const page = filters.page ?? 1
  const [rows, total] = await Promise.all([
    db.document.findMany({ where, select, orderBy: orders[filters.sort ?? 'changed'], ...rowsOfPage(page) }),
    db.document.count({ where }),
  ])
  return asPage(
    rows.map((row) => toRow(row, language)),
    total,
    page,
  )
}

const orders = {
  changed: [{ updatedAt: 'desc' }, { id: 'desc' }],
  issued: [{ issuedOn: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
  name: [{ slug: 'asc' }],
} satisfies Record<string, Prisma.DocumentOrderByWithRelationInput[]>

const some = { status: 'published' } as const
const states: Record<NonNullable<DeskFilters['state']>, Prisma.DocumentWhereInput> = {
  published: { trashedAt: null, translations: { some } },
  draft: { trashedAt: null, translations: { none: some } },
  missing: { trashedAt: null, currentVersionId: null },
  unread: { trashedAt: null, currentVersion: { file: { processingFailure: { not: null } } } },
  trash: { trashedAt: { not: null } },
}

function narrowed({ kind, state, visibility }: DeskFilters): Prisma.DocumentWhereInput {
  return {
    ...(state ? states[state] : { trashedAt: null }),
    ...(kind ? { kind } : {}),
    ...(visibility ? { visibility } : {}),
  }
}

/** Documents whose title says all of these words, whatever their accents. */
async function idsSaying(q: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT t.document_id AS id FROM document_translations t
    WHERE NOT EXISTS (
      SELECT FROM regexp_split_to_table(trim(public.fold(${q})), '[[:space:]]+') word WHERE position(word IN t.folded) = 0
    ) LIMIT 5000`
  return rows.map(({ id }) => id)
}

type Selected = Prisma.DocumentGetPayload<{ select: typeof select }>

function toRow(document: Selected, language: string): DeskDocument {
  const { id, slug, kind, visibility, expectedName, currentVersion, partner } = document
  const words = inLanguage(document.translations, language)
  const file = currentVersion?.file
  return {
    ...{ id, slug, kind, visibility, expectedName, changedAt: document.updatedAt },
    title: words?.title || slug,
    language: words?.language ?? language,
    published: document.translations.some(({ status }) => status === 'published'),
    trashed: document.trashedAt !== null,
    partner: partner && (inLanguage(partner.translations, language)?.name ?? partner.slug),
    file: file
      ? {
          ...{ name: file.originalName, bytes: file.size, mediaType: file.mediaType },
          ...{ read: file.processedAt !== null, failure: file.processingFailure },
        }
      : null,
  }
}
