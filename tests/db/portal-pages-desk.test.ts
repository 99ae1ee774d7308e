import { beforeEach, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { savePortalPage, withdrawPortalPage } from '@/lib/portal/pages/desk/mutations'
import { getPortalPageFor, listPortalPagesFor } from '@/lib/portal/pages/desk/queries'
import { portalPageSchema } from '@/lib/portal/pages/desk/schema'
import { getPublishedPortalPage } from '@/lib/portal/pages/queries'
import { addAccount } from '../support/accounts'

let editor: Viewer
beforeEach(async () => {
  editor = (await addAccount({ role: 'editor' })).viewer
})

const save = (version: number, changes: object = {}, viewer = editor) => {
  const sent = { id: 'about', language: 'en', version: String(version), title: 'Who we are', body: '' }
  return inTransaction((tx) => savePortalPage(tx, viewer, portalPageSchema.parse({ ...sent, ...changes })))
}

test('a page of the portal begins as a draft, is published and withdrawn in one language', async () => {
  expect(await save(0)).toEqual({ ok: true })
  expect(await db.portalPage.count({ where: { status: 'published' } })).toBe(0)
  expect(await save(1, { publish: 'on', title: 'Six cities' })).toEqual({ ok: true })
  expect(await getPublishedPortalPage('en', 'about')).toMatchObject({ title: 'Six cities' })
  const withdrawn = await inTransaction((tx) =>
    withdrawPortalPage(tx, editor, { id: 'about', language: 'en' }),
  )
  expect(withdrawn).toEqual({ ok: true })
  expect((await getPortalPageFor(editor, 'about', 'en'))?.texts).toMatchObject([{ published: false }])
})

test('who read an older version, or began a page that somebody else began, is told so', async () => {
  await save(0)
  expect(await save(0)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  expect(await save(2)).toEqual({ ok: false, reason: 'changed-meanwhile' })
  const both = await Promise.all([save(0, { language: 'sv' }), save(0, { language: 'sv' })])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
})

test('a translation is old once the original says something else', async () => {
  await save(0)
  await save(0, { language: 'sv' })
  await save(1, { title: 'Seven cities' })
  const stale = async () =>
    (await listPortalPagesFor(editor))[0]?.texts.flatMap((text) => (text.stale ? [text.language] : []))
  expect(await stale()).toEqual(['sv'])
  await save(1, { language: 'sv', upToDate: 'on' })
  expect(await stale()).toEqual([])
})

test('the pages of the portal are the staff’s', async () => {
  const { viewer } = await addAccount()
  expect(await save(0, {}, viewer)).toEqual({ ok: false, reason: 'not-found' })
  expect(await listPortalPagesFor(viewer)).toEqual([])
  expect(await getPortalPageFor(viewer, 'about', 'en')).toBeNull()
  expect(portalPageSchema.safeParse({ id: 'home', language: 'en', version: '0' }).success).toBe(false)
})
