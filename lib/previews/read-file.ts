import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { findOffice, officeToPdf } from '@/lib/previews/office-to-pdf'
import { readPdf } from '@/lib/previews/read-pdf'
import { readSlides } from '@/lib/previews/read-slides'
import { documentKinds } from '@/lib/storage/media-type'

/** Sizes in pixels; a slide that could not be drawn has none. */
export type FilePage = {
  number: number
  text: string
  picture: { file: string; width: number; height: number } | null
}

type FileToRead = {
  file: string
  mediaType: string
  /** The same as a PDF, where somebody gave one. */
  companion: string | null
  /** An empty one for what is made. */
  folder: string
  /** The first page that is wanted; those before were read already. */
  from: number
  onCount: (count: number) => Promise<void>
  onPage: (page: FilePage) => Promise<void>
  signal?: AbortSignal | undefined
  /** LibreOffice; null where there is none. */
  office?: string | null
}

/** What became of a reading: what is missing is said in one sentence, to be read after the name of the file. */
export type FileRead = { missing: string | null }

const noPictures =
  'The portal cannot draw its slides. Add the same presentation as a PDF, and they appear as pictures.'

/** Takes pages out of a file as far as the portal can read its kind. Kinds without pages are read at once. */
export async function readFilePages(asked: FileToRead): Promise<FileRead> {
  const { mediaType, companion } = asked
  if (mediaType === documentKinds.pdf) return readPages(asked, asked.file, null)
  const words = mediaType === documentKinds.powerPoint ? await readSlides(asked.file, asked) : null
  if (words && !words.ok) return { missing: words.reason }
  const slides = words?.slides ?? null
  const pdf = companion ?? (await drawn(asked))
  if (pdf) return readPages(asked, pdf, slides)
  if (slides) return readTexts(asked, slides)
  return { missing: null }
}

/** Texts and presentations as a PDF that LibreOffice makes; a table has no pages. */
async function drawn({ file, mediaType, folder, signal, office }: FileToRead): Promise<string | null> {
  const program = office === undefined ? findOffice() : office
  if (!program || !/presentation|text|wordprocessing/.test(mediaType)) return null
  const place = path.join(folder, 'office')
  await mkdir(place, { recursive: true })
  return officeToPdf(program, file, place, { signal })
}

/** The author's own words count for more than those that a program finds on a page, where there are as many of both. */
async function readPages(asked: FileToRead, pdf: string, slides: string[] | null): Promise<FileRead> {
  let count = 0
  const read = await readPdf(pdf, asked.folder, {
    ...{ from: asked.from, signal: asked.signal },
    onCount: async (pages) => {
      count = pages
      await asked.onCount(pages)
    },
    onPage: async ({ number, text, picture: file, width, height }) => {
      const words = (slides?.length === count ? slides[number - 1] : null) || text
      await asked.onPage({ number, text: words, picture: { file, width, height } })
    },
  })
  return { missing: read.ok ? null : read.reason }
}

async function readTexts(asked: FileToRead, slides: string[]): Promise<FileRead> {
  await asked.onCount(slides.length)
  for (const [index, text] of slides.entries())
    if (index + 1 >= asked.from) await asked.onPage({ number: index + 1, text, picture: null })
  return { missing: noPictures }
}
