import path from 'node:path'
import { runScript, type ChildBounds, type ChildEnd } from '@/lib/previews/child'

/** A page as it was read. `picture` is a WebP file; sizes in pixels. */
type ReadPage = { number: number; text: string; picture: string; width: number; height: number }

type ReadPdf =
  | { ok: true; pages: ReadPage[]; /** Pages that the file has. */ count: number }
  /** A sentence for the editors. */
  | { ok: false; reason: string }

/**
 * Bounds of one reading: a page or slide of a real document takes a tenth of a second and 200 MB. An upright page is
 * shown narrower than a slide, and so is drawn: A4 is 1024 pixels wide.
 */
const bounds = { width: 1280, height: 1448, pages: 200, seconds: 120, heapMegabytes: 256, megabytes: 768 }

const sentences: Record<Exclude<ChildEnd, 'well'>, string> = {
  badly: 'It is broken, locked or no PDF: no page of it could be read.',
  'too-slow': 'Reading its pages took too long.',
  'too-large': 'Its pages take more memory than the portal gives them.',
}

type Reading = {
  bounds?: ChildBounds
  /** The first page that is wanted. */
  from?: number
  /** Told once, before the first page. */
  onCount?: (count: number) => void | Promise<void>
  /** Told of each page as soon as it is made; the next one waits. */
  onPage?: (page: ReadPage) => void | Promise<void>
  signal?: AbortSignal | undefined
}

/**
 * Reads the pages of a PDF in a process of its own, which is ended when it takes too long or too much memory.
 * @param folder where the pictures go, as <number>.webp
 */
export async function readPdf(file: string, folder: string, reading: Reading = {}): Promise<ReadPdf> {
  const pages: ReadPage[] = []
  let count = 0
  const onLine = async (line: string) => {
    const said = JSON.parse(line) as { pages: number } | Omit<ReadPage, 'picture'>
    if ('pages' in said) {
      count = said.pages
      return reading.onCount?.(count)
    }
    const page = { ...said, picture: path.join(folder, `${said.number}.webp`) }
    pages.push(page)
    await reading.onPage?.(page)
  }
  const numbers = [bounds.width, bounds.height, bounds.pages, reading.from ?? 1].map(String)
  const end = await runScript('pdf-child.mjs', [path.resolve(file), path.resolve(folder), ...numbers], {
    ...{ bounds: reading.bounds ?? bounds, megabytes: bounds.heapMegabytes, signal: reading.signal, onLine },
  })
  if (end !== 'well') return { ok: false, reason: sentences[end] }
  return count > 0 ? { ok: true, pages, count } : { ok: false, reason: sentences.badly }
}
