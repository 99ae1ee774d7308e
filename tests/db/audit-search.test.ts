import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { record, type Action } from '@/lib/audit/record'
import { listAuditActionsFor, listAuditFor } from '@/lib/audit/queries'
import type { AuditFilters } from '@/lib/audit/schema'
import { systemViewer, type Viewer } from '@/lib/auth/session'
import { db, inTransaction, type Prisma } from '@/lib/db'
import { addAccount } from '../support/accounts'

let admin: Viewer
let editor: Viewer
const themeId = uuid()

const note = (viewer: Viewer, action: Action, id: string | null = null, data?: Prisma.InputJsonObject) =>
  inTransaction((tx) => record(tx, viewer, action, id, data))
const actions = async (filters: AuditFilters = {}) =>
  (await listAuditFor(admin, 'en', filters)).rows.map(({ action }) => action)

beforeEach(async () => {
  admin = (await addAccount({ role: 'admin', name: 'Ada Lovelace', email: 'ada@example.org' })).viewer
  editor = (await addAccount({ role: 'editor', name: 'Edith Clarke', email: 'edith@example.org' })).viewer
  await db.theme.create({
    data: {
      id: themeId,
      slug: 'heat',
      sortKey: 'heat',
      translations: {
        create: [
          { language: 'en', name: 'Heat' },
          { language: 'nl', name: 'Warmte' },
        ],
      },
    },
  })
  await note(admin, 'account.role-changed', editor.accountId, { from: 'account', to: 'editor' })
  await note(editor, 'theme.published', themeId, { language: 'en' })
  await note(systemViewer('import'), 'article.imported', uuid())
})

describe('the audit log', () => {
  test('tells administrators who did what, newest first', async () => {
    const { rows, total } = await listAuditFor(admin, 'en', {})
    expect(total).toBe(3)
    expect(rows.map(({ who, reason, action, details }) => ({ who, reason, action, details }))).toEqual([
      { who: null, reason: 'import', action: 'article.imported', details: [] },
      {
        who: 'Edith Clarke',
        reason: null,
        action: 'theme.published',
        details: [{ name: 'language', value: 'en' }],
      },
      {
        who: 'Ada Lovelace',
        reason: null,
        action: 'account.role-changed',
        details: [
          { name: 'from', value: 'account' },
          { name: 'to', value: 'editor' },
        ],
      },
    ])
  })

  test('names records in the language of the page and leads to them', async () => {
    const { rows } = await listAuditFor(admin, 'nl', {})
    expect(rows.map((row) => row.record)).toEqual([
      null,
      { name: 'Warmte', path: `/editor/themes/${themeId}` },
      { name: 'Edith Clarke', path: `/editor/accounts/${editor.accountId}` },
    ])
  })

  test('says of a person no more than the name', async () => {
    expect(JSON.stringify(await listAuditFor(admin, 'en', {}))).not.toContain('@example.org')
  })

  test.each<[AuditFilters, string[]]>([
    [{ who: 'lovelace ada' }, ['account.role-changed']],
    [{ who: 'edith@example.org' }, []],
    [{ kind: 'theme' }, ['theme.published']],
    [{ action: 'article.imported' }, ['article.imported']],
    [{ record: themeId }, ['theme.published']],
    [{ from: '2999-01-01' }, []],
    [{ to: '1999-12-31' }, []],
    [{ page: 2 }, []],
  ])('is narrowed by %o', async (filters, expected) => {
    expect(await actions(filters)).toEqual(expected)
  })

  test("counts days in the portal's time zone", async () => {
    await db.portal.create({ data: { id: 1, timeZone: 'Pacific/Auckland' } })
    // Noon of 2 March in Greenwich is 3 March in Auckland.
    await db.auditEntry.updateMany({ data: { at: new Date('2026-03-02T12:00:00Z') } })
    expect(await actions({ from: '2026-03-03', to: '2026-03-03' })).toHaveLength(3)
    expect(await actions({ from: '2026-03-02', to: '2026-03-02' })).toEqual([])
  })

  test('keeps what somebody did after the account is gone', async () => {
    await db.account.delete({ where: { id: editor.accountId! } })
    const { rows } = await listAuditFor(admin, 'en', { kind: 'theme' })
    expect(rows).toMatchObject([{ who: null, accountId: null, action: 'theme.published' }])
  })

  test('offers the actions that it has', async () => {
    expect(await listAuditActionsFor(admin)).toEqual([
      'account.role-changed',
      'article.imported',
      'theme.published',
    ])
  })

  test('is closed to everybody else', async () => {
    expect((await listAuditFor(editor, 'en', {})).rows).toEqual([])
    expect(await listAuditActionsFor(editor)).toEqual([])
  })
})
