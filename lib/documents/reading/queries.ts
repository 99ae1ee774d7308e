import 'server-only'
import { db } from '@/lib/db'

/** A file whose pages are still to be read. */
export type Unread = {
  documentId: string
  fileId: string
  key: string
  mediaType: string
  /** The PDF beside it that is read in its place. */
  companionId: string | null
  companionKey: string | null
  /** The first page that is missing: those before were read by somebody who was stopped. */
  from: number
}

/** Null when there is nothing to read, or not any more. */
export async function getUnread(versionId: string): Promise<Unread | null> {
  const version = await db.documentVersion.findUnique({
    where: { id: versionId, file: { processedAt: null } },
    select: {
      documentId: true,
      fileId: true,
      companionId: true,
      file: { select: { key: true, mediaType: true } },
      companion: { select: { key: true } },
    },
  })
  if (!version) return null
  const { documentId, fileId, companionId, file, companion } = version
  const { _max } = await db.filePage.aggregate({ where: { fileId }, _max: { number: true } })
  const from = (_max.number ?? 0) + 1
  return { documentId, fileId, companionId, ...file, companionKey: companion?.key ?? null, from }
}

/** The version whose file has waited longest to be read. @param tried those that were tried already */
export async function getNextUnread(tried: readonly string[]): Promise<string | null> {
  const version = await db.documentVersion.findFirst({
    where: { file: { processedAt: null }, id: { notIn: [...tried] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { id: true },
  })
  return version?.id ?? null
}
