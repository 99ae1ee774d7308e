import type { FileHandle } from 'node:fs/promises'
import { namesInArchive } from '@/lib/storage/archive-names'

const openXml = 'application/vnd.openxmlformats-officedocument'

/** What documents are kept as. */
export const documentKinds = {
  pdf: 'application/pdf',
  powerPoint: `${openXml}.presentationml.presentation`,
  word: `${openXml}.wordprocessingml.document`,
  excel: `${openXml}.spreadsheetml.sheet`,
  openPresentation: 'application/vnd.oasis.opendocument.presentation',
  openText: 'application/vnd.oasis.opendocument.text',
  openTable: 'application/vnd.oasis.opendocument.spreadsheet',
} as const

/** Files that are archives inside are known by a name that only their kind holds. */
const archives: [string, string][] = [
  ['ppt/presentation.xml', documentKinds.powerPoint],
  ['word/document.xml', documentKinds.word],
  ['xl/workbook.xml', documentKinds.excel],
]

const signatures: [RegExp, string][] = [
  [/^%PDF-/, documentKinds.pdf],
  [/^\x89PNG\r\n\x1a\n/, 'image/png'],
  [/^\xff\xd8\xff/, 'image/jpeg'],
  [/^RIFF[^]{4}WEBP/, 'image/webp'],
  [/^GIF8[79]a/, 'image/gif'],
  // A film by its container, as AVIF is too: the more exact one first.
  [/^[^]{4}ftypavi[fs]/, 'image/avif'],
  [/^[^]{4}ftyp/, 'video/mp4'],
  // In an OpenDocument file the first entry is its type, as plain text.
  [
    /^PK\x03\x04[^]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.presentation/,
    documentKinds.openPresentation,
  ],
  [/^PK\x03\x04[^]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text/, documentKinds.openText],
  [/^PK\x03\x04[^]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet/, documentKinds.openTable],
]

/** What a file is, by its content; its name is what somebody says. Null when the portal does not keep such files. */
export async function mediaTypeOf(file: FileHandle): Promise<string | null> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(1024), 0, 1024, 0)
  const beginning = buffer.subarray(0, bytesRead).toString('latin1')
  const signature = signatures.find(([pattern]) => pattern.test(beginning))
  if (signature) return signature[1]
  if (!beginning.startsWith('PK\x03\x04')) return null
  const names = await namesInArchive(file)
  if (!names) return null
  return archives.find(([name]) => names.has(name))?.[1] ?? 'application/zip'
}
