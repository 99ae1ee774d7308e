import { expect, test } from 'vitest'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import type { RichText } from '@/lib/richtext/nodes'
import { addTheme, changeTheme, translateTheme, type ThemeInput } from '@/lib/themes/mutations'
import { themesTag, themeTag } from '@/lib/themes/paths'

const viewer = systemViewer('test')
const body: RichText = {
  type: 'doc',
  schemaVersion: 1,
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Water where people live.' }] }],
}
const water: ThemeInput = { language: 'en', name: 'Water', summary: 'Rain and rivers.', published: true }

async function add(input: Parameters<typeof addTheme>[2]) {
  const result = await inTransaction((tx) => addTheme(tx, viewer, input))
  if (!result.ok) throw new Error(result.reason)
  return result
}

const read = (id: string) => db.theme.findUniqueOrThrow({ where: { id }, include: { translations: true } })

test('a theme has its words, goals and place', async () => {
  const { id, slug } = await add({ ...water, slug: 'blue', body, sdgs: ['sdg-6'], position: 3 })
  expect(slug).toBe('blue')
  expect(await read(id)).toMatchObject({
    sdgs: ['sdg-6'],
    position: 3,
    translations: [{ summary: 'Rain and rivers.', text: 'Water where people live.', status: 'published' }],
  })
  const tags = await db.touchedTag.findMany({ select: { tag: true } })
  expect(tags.map(({ tag }) => tag).sort()).toEqual([themesTag, themeTag(id)].sort())
})

test('an import that knows only the name leaves the rest alone, and null takes it away', async () => {
  const { id } = await add({ ...water, body, sdgs: ['sdg-6'] })
  const bare = { language: 'en', name: 'Waters', published: true, id }
  expect(await inTransaction((tx) => changeTheme(tx, viewer, { ...bare, version: 1 }))).toEqual({ ok: true })
  expect(await read(id)).toMatchObject({
    sdgs: ['sdg-6'],
    sortKey: 'waters',
    translations: [{ name: 'Waters', summary: 'Rain and rivers.', text: 'Water where people live.' }],
  })
  const cleared = { ...bare, body: null, sdgs: [], version: 2 }
  await inTransaction((tx) => changeTheme(tx, viewer, cleared))
  expect(await read(id)).toMatchObject({ sdgs: [], translations: [{ body: null, text: '' }] })
})

test('a theme is translated under its own slug and by staff only', async () => {
  const { id } = await add(water)
  const dutch = { id, language: 'nl', name: 'Waterbeheer', published: true }
  expect(await inTransaction((tx) => translateTheme(tx, viewer, dutch))).toEqual({ ok: true })
  expect(await read(id)).toMatchObject({ slug: 'water', sortKey: 'water' })
  const stranger = { ...viewer, role: 'account' } as Viewer
  const refused = { ok: false, reason: 'not-found' }
  expect(await inTransaction((tx) => translateTheme(tx, stranger, dutch))).toEqual(refused)
  const stale = { ...water, id, version: 9 }
  expect(await inTransaction((tx) => changeTheme(tx, viewer, stale))).toMatchObject({ ok: false })
})
