import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { readPdf } from '@/lib/previews/read-pdf'
import type { Content } from '@/prisma/sample/documents/decks/format'
import { writeReport } from './report'
import { writeSlides } from './slides'
import type { Type } from '@/lib/pdf/type'

const folder = 'prisma/sample/documents/files'

/**
 * Makes one file of the sample: <slug>.pdf, and beside it in <slug>/ the pictures of its pages and pages.json with
 * their text, as the portal reads them out of an upload.
 * @returns how many pages it has
 */
export async function makeDocument(type: Type, content: Content): Promise<number> {
  const file = path.join(folder, `${content.slug}.pdf`)
  const previews = path.join(folder, content.slug)
  await rm(previews, { recursive: true, force: true })
  await mkdir(previews, { recursive: true })
  if (content.form === 'slides') await writeSlides(type, content, file)
  else await writeReport(type, content, file)
  const read = await readPdf(file, previews)
  if (!read.ok) throw new Error(`${file}: ${read.reason}`)
  const pages = read.pages.map(({ text, width, height }) => ({ text, width, height }))
  await writeFile(path.join(previews, 'pages.json'), `${JSON.stringify(pages, null, 2)}\n`)
  return pages.length
}

/** Removes files of content that is there no more. */
export async function removeOthers(slugs: readonly string[]): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!slugs.includes(path.basename(name, '.pdf'))) await rm(path.join(folder, name), { recursive: true })
  }
}
