import type { Prisma } from '@/lib/db'

/** Bytes that a visitor was found to be allowed to have. */
export type ServedFile = {
  key: string
  bytes: number
  mediaType: string
  name: string
  /** SHA-256, hexadecimal. */
  hash: string
}

export const servedFileSelect = {
  select: { key: true, size: true, mediaType: true, originalName: true, hash: true },
} as const

export function toServedFile({
  size,
  originalName,
  ...file
}: Prisma.StoredFileGetPayload<typeof servedFileSelect>): ServedFile {
  return { ...file, bytes: size, name: originalName }
}
