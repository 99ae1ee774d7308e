import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PageInput } from '@/lib/documents/pages/mutations'
import type { ImageInput } from '@/lib/images/mutations'
import { pictureFormats } from '@/lib/images/paths'
import { discardObject, storeFile, type StoredObject } from '@/lib/storage/files'
import type { SampleDocument, SampleImage } from '@/prisma/sample/types/stories'

const documentsFolder = 'prisma/sample/documents/files'
const drawingsFolder = 'prisma/sample/drawings/files'

export type StoredDocument = { object: StoredObject; pages: PageInput[] }
export type StoredDrawing = Pick<ImageInput, 'original' | 'width' | 'height' | 'variants'>

/** The files of the sample in the storage, before the transaction that gives them rows; removed when that fails. */
export class SampleFiles {
  readonly documents = new Map<string, StoredDocument>()
  readonly drawings = new Map<string, StoredDrawing>()
  readonly #stored: StoredObject[] = []

  async store(documents: readonly SampleDocument[], drawings: readonly SampleImage[]): Promise<void> {
    for (const { slug } of documents) this.documents.set(slug, await this.#document(slug))
    for (const { slug } of drawings) this.drawings.set(slug, await this.#drawing(slug))
  }

  async discard(): Promise<void> {
    for (const object of this.#stored) await discardObject(object)
  }

  async #document(slug: string): Promise<StoredDocument> {
    const folder = path.join(documentsFolder, slug)
    const read = JSON.parse(await readFile(path.join(folder, 'pages.json'), 'utf8')) as Page[]
    const object = await this.#keep(path.join(documentsFolder, `${slug}.pdf`))
    const pages: PageInput[] = []
    for (const [index, { text, width, height }] of read.entries()) {
      const preview = await this.#keep(path.join(folder, `${index + 1}.webp`))
      pages.push({ text, preview: { ...preview, width, height } })
    }
    return { object, pages }
  }

  async #drawing(slug: string): Promise<StoredDrawing> {
    const sizes = JSON.parse(await readFile(path.join(drawingsFolder, slug, 'sizes.json'), 'utf8')) as Size[]
    const widest = sizes.reduce((a, b) => (b.width > a.width ? b : a))
    const variants: StoredDrawing['variants'] = []
    for (const { width } of sizes)
      for (const format of pictureFormats) {
        const file = path.join(drawingsFolder, slug, `${width}.${format}`)
        if (existsSync(file)) variants.push({ width, format, object: await this.#keep(file) })
      }
    const original = await this.#keep(path.join(drawingsFolder, slug, `${widest.width}.webp`))
    return { original, width: widest.width, height: widest.height, variants }
  }

  async #keep(file: string): Promise<StoredObject> {
    const object = await storeFile(file)
    this.#stored.push(object)
    return object
  }
}

type Page = { text: string; width: number; height: number }
type Size = { width: number; height: number }
