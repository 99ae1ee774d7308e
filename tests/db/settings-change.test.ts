import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { changeSettings, changeWords } from '@/lib/portal/settings/mutations'
import { getSettingsFor } from '@/lib/portal/settings/queries'
import { settingsSchema, type SettingsInput } from '@/lib/portal/settings/schema'
import { addAccount } from '../support/accounts'

const typed = {
  timeZone: 'Europe/Warsaw',
  accent: '#0B4F6C',
  accentDark: '#8cc7e6',
  contactEmail: 'office@example.org',
  contactAddress: '1 Harbour Street\nRotterdam',
  profiles: 'https://example.org/a\r\n\r\n https://example.org/b ',
  projectId: '',
  selfApproval: 'on',
  registrationRetentionDays: '180',
  auditRetentionDays: '730',
  version: '1',
}
const input = (changes: Partial<SettingsInput> = {}): SettingsInput => ({
  ...settingsSchema.parse(typed),
  ...changes,
})
const change = (viewer: Viewer, changes: Partial<SettingsInput> = {}) =>
  inTransaction((tx) => changeSettings(tx, viewer, input(changes)))

let admin: Viewer
beforeEach(async () => {
  admin = (await addAccount({ role: 'admin' })).viewer
  await db.portal.create({ data: { id: 1 } })
})

describe('an administrator', () => {
  test('changes what the portal goes by', async () => {
    expect(await change(admin)).toEqual({ ok: true })
    expect(await getSettingsFor(admin)).toMatchObject({
      timeZone: 'Europe/Warsaw',
      accent: '#0b4f6c',
      contactAddress: '1 Harbour Street\nRotterdam',
      profiles: ['https://example.org/a', 'https://example.org/b'],
      projectId: null,
      selfApproval: true,
      secondFactorRequired: false,
      registrationRetentionDays: 180,
      version: 2,
    })
  })

  test('leaves a note of what was changed, not to what', async () => {
    await change(admin)
    const entry = await db.auditEntry.findFirstOrThrow()
    expect(entry).toMatchObject({ action: 'portal.settings-changed', accountId: admin.accountId })
    expect(JSON.stringify(entry.data)).toContain('contactEmail')
    expect(JSON.stringify(entry.data)).not.toContain('office@example.org')
    expect(JSON.stringify(entry.data)).not.toContain('accentDark":')
  })

  test('makes every page anew', async () => {
    await change(admin)
    expect(await db.touchedTag.findMany({ select: { tag: true } })).toEqual([{ tag: 'portal' }])
  })

  test('is told when somebody else was faster', async () => {
    await change(admin)
    expect(await change(admin, { timeZone: 'Europe/Rome' })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    expect((await getSettingsFor(admin))?.timeZone).toBe('Europe/Warsaw')
  })

  test.each([
    [{ accent: '#f0a184' }, 'light', 1.71],
    [{ accentDark: '#0b4f6c' }, 'dark', 1.84],
  ] as const)('is refused a colour that cannot be read: %o', async (pale, theme, ratio) => {
    expect(await change(admin, pale)).toEqual({
      ok: false,
      reason: 'accent-pale',
      theme,
      ratio: expect.closeTo(ratio, 1),
    })
    expect((await getSettingsFor(admin))?.version).toBe(1)
  })

  test('chooses no project that is not there', async () => {
    expect(await change(admin, { projectId: uuid() })).toEqual({ ok: false, reason: 'not-found' })
  })

  test('names the portal in each language', async () => {
    const words = { language: 'nl' as const, name: 'Vuurtoren', tagline: '', summary: '' }
    const write = (version: number) => inTransaction((tx) => changeWords(tx, admin, { ...words, version }))
    expect(await write(0)).toEqual({ ok: true })
    expect(await write(0)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await write(1)).toEqual({ ok: true })
    expect((await getSettingsFor(admin))?.translations).toEqual([{ ...words, version: 2 }])
  })
})

describe('everybody else', () => {
  test.each(['account', 'editor'] as const)('with the role %s sees and changes nothing', async (role) => {
    const { viewer } = await addAccount({ role })
    expect(await getSettingsFor(viewer)).toBeNull()
    expect(await change(viewer)).toEqual({ ok: false, reason: 'not-found' })
    const words = { language: 'en' as const, name: 'Mine', tagline: '', summary: '', version: 0 }
    expect(await inTransaction((tx) => changeWords(tx, viewer, words))).toEqual({
      ok: false,
      reason: 'not-found',
    })
    expect(await db.auditEntry.count()).toBe(0)
  })
})

describe('a form of settings', () => {
  test.each([
    ['timeZone', 'Europe/Atlantis', 'zoneInvalid'],
    ['accent', 'red', 'colourInvalid'],
    ['contactEmail', 'nobody', 'emailInvalid'],
    ['profiles', 'javascript:alert(1)', 'addressInvalid'],
    ['registrationRetentionDays', '7', 'daysOutside'],
    ['auditRetentionDays', 'many', 'daysInvalid'],
  ])('with %s as "%s" is not accepted', (name, value, reason) => {
    const parsed = settingsSchema.safeParse({ ...typed, [name]: value })
    expect(parsed.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([[name, reason]])
  })

  test('with a field that it does not have is not accepted', () => {
    expect(settingsSchema.safeParse({ ...typed, sampleLoadedAt: '' }).success).toBe(false)
  })
})
