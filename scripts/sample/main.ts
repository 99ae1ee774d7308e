import { contents } from '@/prisma/sample/documents/decks/all'
import { makeDocument, removeOthers } from './documents'
import { makeDrawings } from './drawings'
import { loadType } from './type'

/**
 * Makes the files of the sample consortium from its content: PDFs with the pictures of their pages, and drawings. They
 * are committed, so that a first start makes none; the same content gives the same bytes.
 * @param only slugs to make, all without any
 */
export async function main({ only }: { only: string[] }): Promise<void> {
  const type = await loadType()
  const wanted = (slug: string) => only.length === 0 || only.includes(slug)
  for (const content of contents.filter(({ slug }) => wanted(slug))) {
    const pages = await makeDocument(type, content)
    console.log(`${content.slug}: ${pages} pages`)
  }
  if (only.length === 0) await removeOthers(contents.map(({ slug }) => slug))
  for (const slug of await makeDrawings(type, wanted)) console.log(`${slug}: drawn`)
}
