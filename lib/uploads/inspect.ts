import { open } from 'node:fs/promises'
import { documentKinds, mediaTypeOf } from '@/lib/storage/media-type'
import { inspectArchive } from '@/lib/uploads/archive'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'

type Inspected = { ok: true; mediaType: string; use: 'document' | 'picture' } | UploadRefusal

const pictures = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']

/** The part that makes an archive what it says to be. */
const mainPart: Readonly<Record<string, string>> = {
  [documentKinds.powerPoint]: 'ppt/presentation.xml',
  [documentKinds.word]: 'word/document.xml',
  [documentKinds.excel]: 'xl/workbook.xml',
  [documentKinds.openPresentation]: 'content.xml',
  [documentKinds.openText]: 'content.xml',
  [documentKinds.openTable]: 'content.xml',
}

/**
 * Says what a file is by its content, or why it is not kept. Its name and what the sender calls it count for nothing.
 * Nothing of a PDF or a picture is taken apart here: processes of their own do that, which may die of it.
 */
export async function inspectUpload(file: string): Promise<Inspected> {
  const handle = await open(file)
  const mediaType = await mediaTypeOf(handle).finally(() => handle.close())
  if (mediaType === documentKinds.pdf) return { ok: true, mediaType, use: 'document' }
  if (mediaType !== null && pictures.includes(mediaType)) return { ok: true, mediaType, use: 'picture' }
  const part = mediaType === null ? undefined : mainPart[mediaType]
  if (mediaType === null || part === undefined)
    return (await looksLikeArchive(file)) ? inspectAsArchive(file) : refuseUpload('unknown-kind')
  const archive = await inspectArchive(file)
  if (!archive.ok) return archive
  if (!archive.names.has(part)) return refuseUpload('broken-archive')
  return { ok: true, mediaType, use: 'document' }
}

/** An archive that is no office file: refused in any case, and for what is worst about it. */
async function inspectAsArchive(file: string): Promise<UploadRefusal> {
  const archive = await inspectArchive(file)
  return archive.ok ? refuseUpload('unknown-kind') : archive
}

async function looksLikeArchive(file: string): Promise<boolean> {
  const handle = await open(file)
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0).finally(() => handle.close())
  return bytesRead === 4 && buffer.readUInt32LE(0) === 0x04034b50
}
