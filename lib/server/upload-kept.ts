import 'server-only'
import type { Readable } from 'node:stream'
import type { Viewer } from '@/lib/auth/session'
import { picturePath } from '@/lib/images/paths'
import type { deskUploads } from '@/lib/server/doors'
import { keepUpload } from '@/lib/uploads/keep'
import { keepPicture, type PictureWords } from '@/lib/uploads/keep-picture'
import type { UploadReason } from '@/lib/uploads/refusals'

/** Where files come in: those of documents, and photographs. */
export type UploadDoor = (typeof deskUploads)[number]

export type SentFile = { stream: Readable; declaredBytes: number; name: string }

/** `told` is what a machine hears of it. */
type Kept =
  { ok: true; id: string; told: Record<string, unknown> } | { ok: false; reason: UploadReason | 'not-found' }

/** Keeps one file as what its door is for. */
export async function keepSent(
  door: UploadDoor,
  viewer: Viewer,
  sent: SentFile,
  words: PictureWords,
): Promise<Kept> {
  if (door === '/api/desk/uploads') {
    const kept = await keepUpload(viewer, sent)
    return kept.ok ? { ok: true, id: kept.upload.id, told: kept.upload } : kept
  }
  const kept = await keepPicture(viewer, { ...sent, words })
  if (!kept.ok) return kept
  const { id, width } = kept
  const { alt, credit } = words
  const thumbnail = picturePath(id, width, 'webp')
  return { ok: true, id, told: { id, title: sent.name, thumbnail, alt, credit } }
}
