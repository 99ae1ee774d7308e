import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { refuseUpload, type UploadRefusal } from '@/lib/uploads/refusals'

/** More than any report or deck has. Bytes are those unpacked. */
const most = {
  entries: 10_000,
  name: 300,
  depth: 12,
  entryBytes: 300_000_000,
  totalBytes: 800_000_000,
  /** How much smaller packing makes text at best, and from which size on that is asked. */
  ratio: 200,
  ratioFrom: 1_000_000,
  typesBytes: 4_000_000,
}

type InspectedArchive = { ok: true; names: ReadonlySet<string> } | UploadRefusal

/**
 * Looks through the directory of an office file before anything of it is unpacked: an archive can say what it likes
 * about itself, and whoever unpacks it believes that.
 */
export async function inspectArchive(file: string): Promise<InspectedArchive> {
  const archive = await yauzl
    .openPromise(file, { autoClose: false, strictFileNames: true, validateEntrySizes: true })
    .catch(() => null)
  if (!archive) return refuseUpload('broken-archive')
  try {
    return await inspect(archive)
  } catch {
    return refuseUpload('broken-archive')
  } finally {
    archive.close()
  }
}

async function inspect(archive: ZipFile): Promise<InspectedArchive> {
  if (archive.entryCount > most.entries) return refuseUpload('hostile-archive')
  const entries: Entry[] = []
  for await (const entry of archive.eachEntry()) {
    if (entry.isEncrypted()) return refuseUpload('locked')
    if (entries.push(entry) > most.entries || !isPlain(entry)) return refuseUpload('hostile-archive')
  }
  const names = new Set(entries.map(({ fileName }) => fileName.toLowerCase()))
  const bytes = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (names.size !== entries.length || bytes > most.totalBytes || overlap(entries, archive.fileSize))
    return refuseUpload('hostile-archive')
  if (await hasMacros(archive, entries)) return refuseUpload('macros')
  return { ok: true, names: new Set(entries.map(({ fileName }) => fileName)) }
}

/** Whether an entry is a file as an office program writes it: its name leads nowhere else, and its sizes can be. */
function isPlain({ fileName, compressedSize, uncompressedSize, ...entry }: Entry): boolean {
  const segments = fileName.split('/')
  const link = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000
  const swollen = uncompressedSize > most.ratioFrom && uncompressedSize > compressedSize * most.ratio
  return (
    !link &&
    !swollen &&
    [0, 8].includes(entry.compressionMethod) &&
    (entry.compressionMethod !== 0 || compressedSize === uncompressedSize) &&
    uncompressedSize <= most.entryBytes &&
    fileName.length <= most.name &&
    segments.length <= most.depth &&
    !segments.some((segment) => segment === '..' || segment === '.') &&
    // A name is one that every system writes as it is.
    !/[\0-\x1f\\:]|^\//.test(fileName) &&
    !/\.(?:exe|dll|com|scr|bat|cmd|ps1|vbs|js|jar|msi|sh|html?|svgz)$/i.test(fileName)
  )
}

/** Two entries that share bytes are how a small archive holds more than it can. */
function overlap(entries: readonly Entry[], fileSize: number): boolean {
  let end = 0
  const inOrder = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  for (const { relativeOffsetOfLocalHeader: start, compressedSize, fileNameLength } of inOrder) {
    if (start < end) return true
    end = start + 30 + fileNameLength + compressedSize
  }
  return end > fileSize
}

/** Programs inside a document, of Microsoft's and of the open formats. */
async function hasMacros(archive: ZipFile, entries: readonly Entry[]): Promise<boolean> {
  if (entries.some(({ fileName }) => /(?:^|\/)vba\w*\.(?:bin|xml)$|^(?:Basic|Scripts)\/./i.test(fileName)))
    return true
  const types = entries.find(({ fileName }) => fileName === '[Content_Types].xml')
  if (!types || types.uncompressedSize > most.typesBytes) return false
  const chunks: Buffer[] = []
  for await (const chunk of await archive.openReadStreamPromise(types)) chunks.push(chunk as Buffer)
  return /macroEnabled|vbaProject/i.test(Buffer.concat(chunks).toString('utf8'))
}
