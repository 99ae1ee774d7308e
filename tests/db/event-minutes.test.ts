import { beforeEach, describe, expect, it } from 'vitest'
import { v7 as uuid } from 'uuid'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { addSection, beginMinutes, removeSection, saveSection } from '@/lib/events/minutes/mutations'
import { getMinutes, type MinutesSection } from '@/lib/events/minutes/queries'
import type { SectionForm } from '@/lib/events/minutes/schema'
import { removeOutcome, saveOutcome } from '@/lib/events/outcomes/mutations'
import { listOutcomes } from '@/lib/events/outcomes/queries'
import { getPublishedEvent } from '@/lib/events/record/queries'
import { addAccount } from '../support/accounts'
import { addMeeting, breakOut } from '../support/group-meetings'

let lead: Viewer
let eventId: string
let groupId: string
let slug: string

beforeEach(async () => {
  ;({ eventId, groupId, slug } = await addMeeting({
    sessions: [breakOut(1, 'Selection process'), breakOut(2, 'Climate City Contracts')],
  }))
  lead = (await addAccount({ leadOf: [groupId] })).viewer
  await inTransaction((tx) => beginMinutes(tx, lead, { eventId, language: 'en' }))
})

const sections = async () => (await getMinutes(lead, eventId, 'en'))?.sections ?? []

const opened = ({ id, version, heading, lines }: MinutesSection): SectionForm => ({
  ...{ eventId, id, version, heading, baseHeading: heading, base: lines, text: lines },
  shown: false,
  language: 'en',
})
const save = (form: SectionForm, viewer = lead) => inTransaction((tx) => saveSection(tx, viewer, form))

async function first(): Promise<MinutesSection> {
  const [section] = await sections()
  if (!section) throw new Error('The minutes have no section.')
  return section
}

describe('minutes', () => {
  it('begin with a section for each session, once', async () => {
    await inTransaction((tx) => beginMinutes(tx, lead, { eventId, language: 'en' }))
    expect((await sections()).map(({ heading }) => heading)).toEqual([
      'Selection process',
      'Climate City Contracts',
    ])
  })

  it('take further sections, and lose one that is removed', async () => {
    await inTransaction((tx) =>
      addSection(tx, lead, { eventId, heading: 'Any other business', text: '- None' }),
    )
    const added = (await sections()).at(-1)
    expect(added).toMatchObject({ heading: 'Any other business', lines: '- None' })
    await inTransaction((tx) => removeSection(tx, lead, { eventId, id: added?.id ?? '' }))
    expect(await sections()).toHaveLength(2)
  })

  it('keep what two people write in one section at once', async () => {
    const section = opened(await first())
    const other = (await addAccount({ leadOf: [groupId] })).viewer
    expect(await save({ ...section, text: '- Two criteria' })).toEqual({ ok: true, merged: false })
    expect(await save({ ...section, text: '- Umeå asks for three' }, other)).toEqual({
      ok: true,
      merged: true,
    })
    expect((await first()).lines).toBe('- Two criteria\n- Umeå asks for three')
  })

  it('lose nothing in fifty rounds of two people', { timeout: 60_000 }, async () => {
    for (let round = 0; round < 50; round++) {
      const form = opened(await first())
      const both = ['theirs', 'mine'].map((whose) =>
        save({ ...form, text: `${form.base}\n- ${whose} of round ${round}` }),
      )
      expect(await Promise.all(both)).toEqual([
        expect.objectContaining({ ok: true }),
        expect.objectContaining({ ok: true }),
      ])
    }
    const lines = (await first()).lines.split('\n')
    expect(new Set(lines).size).toBe(100)
  })

  it('are asked about when both changed the same line', async () => {
    await save({ ...opened(await first()), text: 'Opened at nine.' })
    const form = opened(await first())
    await save({ ...form, text: 'Opened at ten.' })
    expect(await save({ ...form, text: 'Opened at eleven.' })).toEqual({
      ok: false,
      reason: 'changed-meanwhile',
    })
    expect((await first()).lines).toBe('Opened at ten.')
  })

  it('are shown as what came out of a session where somebody says so, and are not any more when they say so', async () => {
    const findings = async () => (await getPublishedEvent('en', slug))?.agenda[0]?.findings ?? null
    await save({ ...opened(await first()), text: '- Two criteria', shown: true })
    expect(JSON.stringify(await findings())).toContain('Two criteria')
    expect((await first()).session?.hasResult).toBe(true)
    await save(opened(await first()))
    expect(await findings()).toBeNull()
  })

  it('are nobody’s but of who runs the meeting', async () => {
    const guest = (await addAccount({ memberOf: [groupId] })).viewer
    const form = opened(await first())
    expect(await getMinutes(guest, eventId, 'en')).toBeNull()
    expect(await save({ ...form, text: 'Mine' }, guest)).toEqual({ ok: false, reason: 'not-found' })
    const elsewhere = await addMeeting({ sessions: [] })
    expect(await save({ ...form, eventId: elsewhere.eventId, text: 'Mine' })).toEqual({
      ok: false,
      reason: 'not-found',
    })
  })
})

describe('decisions and actions', () => {
  const outcome = {
    ...{
      id: null,
      version: null,
      kind: 'action' as const,
      text: 'Draft the contract',
      responsible: 'Umeå',
      dueOn: '2026-03-29',
    },
    done: false,
  }
  const write = (changes = {}, viewer = lead) =>
    inTransaction((tx) => saveOutcome(tx, viewer, { eventId, ...outcome, ...changes }))

  it('have somebody responsible and a date, and are done at some time', async () => {
    await write()
    const [written] = await listOutcomes(lead, eventId)
    expect(written).toMatchObject({
      text: 'Draft the contract',
      responsible: 'Umeå',
      dueOn: '2026-03-29',
      doneAt: null,
    })
    await write({ id: written?.id, version: 1, done: true })
    const [done] = await listOutcomes(lead, eventId)
    await write({ id: written?.id, version: 2, done: true, text: 'Draft the city contract' })
    const other = { id: written?.id, version: 2, text: 'Draft nothing' }
    expect(await write(other)).toEqual({ ok: false, reason: 'changed-meanwhile' })
    expect(await listOutcomes(lead, eventId)).toMatchObject([
      { text: 'Draft the city contract', doneAt: done?.doneAt },
    ])
    await inTransaction((tx) => removeOutcome(tx, lead, { eventId, id: written?.id ?? '' }))
    expect(await listOutcomes(lead, eventId)).toEqual([])
  })

  it('come first as decisions, and are nobody’s but of who runs the meeting', async () => {
    await write()
    await write({ kind: 'decision', text: 'Two criteria', dueOn: null })
    expect((await listOutcomes(lead, eventId)).map(({ kind }) => kind)).toEqual(['decision', 'action'])
    const guest = (await addAccount({ memberOf: [groupId] })).viewer
    expect(await write({}, guest)).toEqual({ ok: false, reason: 'not-found' })
    expect(await write({ id: uuid() })).toEqual({ ok: false, reason: 'not-found' })
    expect(await listOutcomes(guest, eventId)).toEqual([])
    expect(await db.eventAction.count()).toBe(2)
  })
})
