import { v7 as newId } from 'uuid'
import { db, type Prisma } from '@/lib/db'
import type { DocumentPersonRole, PublicationState } from '@/prisma/generated/enums'
import { state } from './cities'

type About = Partial<Prisma.DocumentUncheckedCreateInput> & {
  status?: PublicationState
  language?: string
  summary?: string
}

/** A public document in English without a file, unless something else is said. */
export async function addLibraryDocument(
  title: string,
  { status, language, summary, ...about }: About = {},
): Promise<string> {
  const [id, slug] = [newId(), title.toLowerCase().replaceAll(' ', '-')]
  const translations = { create: { ...state(status, language), title, summary } }
  await db.document.create({ data: { id, slug, ...about, translations }, select: { id: true } })
  return id
}

/** A row for bytes that no test reads. */
async function addFileRow(name = 'deck.pdf', mediaType = 'application/pdf'): Promise<string> {
  const id = newId()
  const data = { id, key: id.replaceAll('-', ''), hash: 'a'.repeat(64), size: 2_100_000, mediaType }
  await db.storedFile.create({ data: { ...data, originalName: name }, select: { id: true } })
  return id
}

/** The next version of a document, which becomes the current one; each of its pages has a picture. */
export async function addFile(
  documentId: string,
  { language = 'en', pages = [] }: { language?: string; pages?: string[] } = {},
): Promise<string> {
  const number = (await db.documentVersion.count({ where: { documentId } })) + 1
  const [id, fileId] = [newId(), await addFileRow(`deck ${number}.pdf`)]
  await db.documentVersion.create({ data: { id, documentId, fileId, number, language } })
  await db.document.update({ where: { id: documentId }, data: { currentVersionId: id, missingSince: null } })
  for (const [index, text] of pages.entries()) {
    const previewId = await addFileRow(`${index + 1}.webp`, 'image/webp')
    await db.filePage.create({
      data: { fileId, number: index + 1, text, previewId, width: 1280, height: 720 },
    })
  }
  return fileId
}

export function addMaker(documentId: string, personId: string, role: DocumentPersonRole = 'speaker') {
  return db.documentPerson.create({ data: { documentId, personId, role } })
}
