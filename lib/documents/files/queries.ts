import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db, type Prisma } from '@/lib/db'
import { obtainable } from '@/lib/documents/policy'
import { publicDocuments } from '@/lib/documents/queries'
import { servedFileSelect, toServedFile, type ServedFile } from '@/lib/storage/served-file'

/** What an address of a document's files names. */
type FileAddress = {
  /** The document's, not the file's: a file that is replaced keeps its address. */
  id: string
  /** Null for the current one, else its number. Older ones are as visible as the document. */
  version: number | null
  /** The picture of that page, instead of the file. */
  page?: number
}

/** What is behind an address, when everybody may have it. */
export function getPublicFile(address: FileAddress): Promise<ServedFile | null> {
  return find(address, publicDocuments)
}

/** What is behind an address, when this person may have it. */
export function getFileFor(viewer: Viewer, address: FileAddress): Promise<ServedFile | null> {
  return find(address, obtainable(viewer))
}

/** The same among a few of theirs: what somebody else is shown by them. */
export function getFileAmong(
  viewer: Viewer,
  address: FileAddress,
  among: Prisma.DocumentWhereInput,
): Promise<ServedFile | null> {
  return find(address, { AND: [obtainable(viewer), among] })
}

async function find(address: FileAddress, may: Prisma.DocumentWhereInput): Promise<ServedFile | null> {
  const document = { AND: [{ id: address.id }, may] }
  return address.page === undefined ? findFile(address, document) : findPicture(address, document)
}

async function findFile({ version }: FileAddress, where: Prisma.DocumentWhereInput) {
  const file = { select: { file: servedFileSelect } }
  const document = await db.document.findFirst({
    where,
    select: { currentVersion: file, versions: { where: { number: version ?? 0 }, ...file } },
  })
  const found = version === null ? document?.currentVersion : document?.versions[0]
  return found ? toServedFile(found.file) : null
}

async function findPicture({ version, page }: FileAddress, document: Prisma.DocumentWhereInput) {
  const found = await db.filePage.findFirst({
    where: { number: page ?? 0, file: { documentVersion: { number: version ?? 0, document } } },
    select: { preview: servedFileSelect },
  })
  return found?.preview ? toServedFile(found.preview) : null
}
