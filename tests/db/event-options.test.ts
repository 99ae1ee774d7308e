import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { listDocuments, listEventOptions } from '@/lib/events/desk/options/queries'
import { addAccount } from '../support/accounts'

/** More than the desk offers of a kind. */
const many = 201

test('what a meeting has already is offered again, however much has come since', async () => {
  const { viewer } = await addAccount({ role: 'editor' })
  const [old, createdAt] = [newId(), new Date('2020-01-01')]
  const ids = [old, ...Array.from({ length: many }, () => newId())]
  const when = (id: string) => (id === old ? { createdAt } : {})
  await db.document.createMany({
    data: ids.map((id) => ({ id, slug: `paper-${id}`, kind: 'slides' as const, ...when(id) })),
  })
  const bytes = { hash: 'a'.repeat(64), size: 1, mediaType: 'image/webp', originalName: 'a.webp' }
  await db.storedFile.createMany({ data: ids.map((id) => ({ id, key: id.replaceAll('-', ''), ...bytes })) })
  await db.image.createMany({
    data: ids.map((id) => ({ id, fileId: id, width: 1, height: 1, ...when(id) })),
  })
  const values = (options: readonly { value: string }[]) => options.map(({ value }) => value)
  expect(values(await listDocuments(viewer, 'en'))).not.toContain(old)
  expect(values(await listDocuments(viewer, 'en', [old]))[0]).toBe(old)
  const chosen = { groupId: undefined, cityId: undefined, timeZone: undefined, themeIds: [], projectIds: [] }
  const { images } = await listEventOptions(viewer, 'en', { ...chosen, imageId: old })
  expect(values(images)[0]).toBe(old)
})
