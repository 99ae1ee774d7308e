import { v7 as newId } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { getPortalDetails } from '@/lib/portal/details/queries'
import { describePortal, ensurePortal } from '@/lib/portal/mutations'
import { describePortalPage, type PortalPageInput } from '@/lib/portal/pages/mutations'
import { getPublishedPortalPage } from '@/lib/portal/pages/queries'
import type { RichText } from '@/lib/richtext/nodes'
import { getPortal } from '@/lib/portal/queries'
import { addService, translateService } from '@/lib/services/mutations'
import { listPublishedServices } from '@/lib/services/queries'
import { state } from '../support/cities'
import { addGroup } from '../support/groups'

const staff = systemViewer('test')
const visitor = { ...staff, role: 'account' } as Viewer

function text(words: string): RichText {
  return {
    type: 'doc',
    schemaVersion: 1,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words }] }],
  }
}

const touched = async () => (await db.touchedTag.findMany({ select: { tag: true } })).map(({ tag }) => tag)

const say = (about: Partial<PortalPageInput> = {}, viewer = staff) =>
  inTransaction((tx) =>
    describePortalPage(tx, viewer, {
      key: 'about',
      language: 'en',
      title: 'Who we are',
      body: text('Six cities.'),
      published: true,
      ...about,
    }),
  )

describe('what a portal says on its own pages', () => {
  it('is read in the reader’s language, else in another, which it names', async () => {
    expect(await getPublishedPortalPage('en', 'about')).toBeNull()
    await say()
    await say({ language: 'nl', title: 'Wie wij zijn', body: text('Zes steden.') })
    expect(await getPublishedPortalPage('nl', 'about')).toMatchObject({
      title: 'Wie wij zijn',
      language: 'nl',
    })
    expect(await getPublishedPortalPage('sv', 'about')).toMatchObject({ title: 'Who we are', language: 'en' })
    expect(await getPublishedPortalPage('en', 'privacy')).toBeNull()
  })

  it('is not read while it is a draft, nor by who may not write it', async () => {
    await say({ published: false })
    expect(await getPublishedPortalPage('en', 'about')).toBeNull()
    expect(await say({}, visitor)).toEqual({ ok: false, reason: 'not-found' })
    expect(await getPublishedPortalPage('en', 'about')).toBeNull()
  })

  it('is changed, audited, and makes the pages that show it old', async () => {
    await say()
    await say({ title: 'About us', body: null })
    expect(await getPublishedPortalPage('en', 'about')).toMatchObject({ title: 'About us', body: null })
    expect(await db.portalPage.findMany()).toMatchObject([{ version: 2, text: '' }])
    expect(await db.auditEntry.count({ where: { action: 'portal_page.described' } })).toBe(2)
    expect(await touched()).toContain('portal-pages')
  })
})

describe('what a portal says of itself', () => {
  const describeIt = (about: Partial<Parameters<typeof describePortal>[2]> = {}) =>
    inTransaction((tx) =>
      describePortal(tx, staff, {
        kind: 'consortium',
        projectId: null,
        sampleLoadedAt: null,
        words: [],
        ...about,
      }),
    )

  it('is unknown at first', async () => {
    const unknown = { status: null, method: null, preparedOn: null, reviewedOn: null }
    const nothing = { contactEmail: null, contactAddress: null, profiles: [], accessibility: unknown }
    expect(await getPortalDetails()).toEqual(nothing)
    await inTransaction((tx) => ensurePortal(tx, staff))
    expect(await getPortalDetails()).toEqual(nothing)
  })

  it('is that it is a sample, as long as it shows one', async () => {
    await inTransaction((tx) => ensurePortal(tx, staff))
    expect((await getPortal('en')).sample).toBe(false)
    await describeIt({ sampleLoadedAt: new Date(0) })
    expect((await getPortal('en')).sample).toBe(true)
  })

  it('stays where a later description leaves it out, and goes where that says so', async () => {
    await inTransaction((tx) => ensurePortal(tx, staff))
    const preparedOn = new Date('2026-05-04')
    await describeIt({
      contactEmail: 'a@example.org',
      accessibilityStatus: 'partial',
      accessibilityPreparedOn: preparedOn,
    })
    await describeIt()
    const accessibility = { status: 'partial', preparedOn: { date: '2026-05-04', precision: 'day' } }
    expect(await getPortalDetails()).toMatchObject({ contactEmail: 'a@example.org', accessibility })
    await describeIt({ contactEmail: null })
    expect(await getPortalDetails()).toMatchObject({ contactEmail: null, accessibility })
  })
})

describe('services', () => {
  let groupId: string

  beforeEach(async () => {
    groupId = (await addGroup('Secretariat')).id
  })

  const offer = (title: string, about: Partial<Parameters<typeof addService>[2]> = {}, viewer = staff) =>
    inTransaction((tx) =>
      addService(tx, viewer, { language: 'en', title, summary: 'Ask us.', published: true, ...about }),
    )

  it('are listed in their order with who offers them and for whom', async () => {
    const audienceId = newId()
    const translations = { create: { language: 'en', name: 'cities' } }
    await db.audience.create({ data: { id: audienceId, slug: 'cities', translations } })
    await offer('Second', { position: 2, body: text('At length.') })
    await offer('First', { groupId, audienceIds: [audienceId], contactEmail: 'help@example.org' })
    await offer('Not yet', { published: false })
    expect(await listPublishedServices('en')).toMatchObject([
      {
        slug: 'first',
        title: 'First',
        group: { name: 'Secretariat' },
        audiences: [{ name: 'cities' }],
        body: null,
      },
      { slug: 'second', title: 'Second', group: null, audiences: [], body: text('At length.') },
    ])
  })

  it('name no group that is not public', async () => {
    await offer('First', { groupId })
    await db.groupTranslation.updateMany({ data: { ...state('draft') } })
    expect(await listPublishedServices('en')).toMatchObject([{ title: 'First', group: null }])
  })

  it('are translated, and refused to who may not write them', async () => {
    const added = await offer('First')
    if (!added.ok) throw new Error('refused')
    const words = { language: 'nl', title: 'Eerste', summary: '', published: true }
    await inTransaction((tx) => translateService(tx, staff, { id: added.id, ...words }))
    expect(await listPublishedServices('nl')).toMatchObject([{ title: 'Eerste', language: 'nl' }])
    expect(await offer('Other', {}, visitor)).toEqual({ ok: false, reason: 'not-found' })
    expect(await touched()).toContain('services')
  })
})
