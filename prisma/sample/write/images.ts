import { addImage, translateImage } from '@/lib/images/mutations'
import type { StoredDrawing } from '@/prisma/sample/files'
import type { SampleImage } from '@/prisma/sample/types/stories'
import { done, spoken, type Writing } from '@/prisma/sample/write/writing'

export async function writeImage(
  { slug, credit, licence, words }: SampleImage,
  drawing: StoredDrawing,
  { tx, viewer, keys }: Writing,
): Promise<void> {
  const { first, others } = spoken(words)
  const id = keys.id('image', slug)
  done(await addImage(tx, viewer, { id, credit, licence, ...drawing, ...first }))
  for (const text of others) done(await translateImage(tx, viewer, { id, ...text }))
}
