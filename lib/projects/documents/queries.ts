import 'server-only'
import { db } from '@/lib/db'
import { listNewestDocuments, publishedDocuments, type DocumentRow } from '@/lib/documents/queries'
import { projectsTag } from '@/lib/projects/paths'
import { noteReads } from '@/lib/server/reading'

/** The newest documents of a project, and how many the library has of it. */
export async function listDocumentsOfProject(
  language: string,
  slug: string,
  limit: number,
): Promise<{ rows: DocumentRow[]; total: number }> {
  noteReads(projectsTag)
  const where = publishedDocuments({ project: slug })
  const [rows, total] = await Promise.all([
    listNewestDocuments(language, where, limit),
    db.document.count({ where }),
  ])
  return { rows, total }
}
