import { createRequire } from 'node:module'
import path from 'node:path'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { closeEvent } from '@/lib/events/closing/mutations'
import { getEvidence, type Evidence } from '@/lib/events/evidence/queries'
import { nameOfTotal, totalsCsv } from '@/lib/events/evidence/rules'
import { addSection } from '@/lib/events/minutes/mutations'
import { saveOutcome } from '@/lib/events/outcomes/mutations'
import { attendanceList } from '@/lib/pdf/attendance-list'
import { badges } from '@/lib/pdf/badges'
import { evidencePack } from '@/lib/pdf/evidence-pack'
import { getPortal } from '@/lib/portal/queries'
import { eraseRegistrations } from '@/lib/registrations/erasure/mutations'
import { forgetRegistrations } from '@/lib/registrations/retention/jobs'
import { addAccount } from '../support/accounts'
import { addDocument } from '../support/events'
import { addMeeting } from '../support/group-meetings'

const fonts = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts/',
)
const names = ['Żaneta Łukasiewicz', 'Ελένη Παπαδοπούλου', 'Борис Петров', 'Anaïs Đỗ 李']

let lead: Viewer
let eventId: string

beforeEach(async () => {
  const meeting = await addMeeting()
  eventId = meeting.eventId
  lead = (await addAccount({ leadOf: [meeting.groupId] })).viewer
  for (const [index, name] of names.entries())
    await db.registration.create({
      data: {
        ...{ id: uuid(), eventId, name, email: `${index}@example.org`, reference: `ABCD-${index}` },
        ...{ organisation: 'Gdańsk', country: 'PL', state: index === 0 ? 'attended' : 'confirmed' },
        attendedAt: index === 0 ? new Date('2026-01-21T13:05Z') : null,
      },
      select: { id: true },
    })
  await inTransaction(async (tx) => {
    await addSection(tx, lead, { eventId, heading: 'Selection', text: '- Two criteria' })
    const said = {
      kind: 'action' as const,
      text: 'Draft the contract',
      responsible: 'Umeå',
      dueOn: '2026-03-29',
    }
    await saveOutcome(tx, lead, { eventId, id: null, version: null, done: false, ...said })
    await closeEvent(tx, lead, { eventId })
  })
})

async function evidence(): Promise<Evidence> {
  const found = await getEvidence(lead, eventId, 'en')
  if (!found) throw new Error('There is no evidence.')
  return found
}

const asked = async () => ({ language: 'en', portal: await getPortal('en'), made: new Date('2026-02-01') })

/** The words of a PDF, and whether a screen reader is told what its parts are. */
async function read(file: Buffer) {
  const pdf = await getDocument({ data: new Uint8Array(file), standardFontDataUrl: fonts }).promise
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent()
      return items.map((item) => ('str' in item ? item.str : '')).join('')
    }),
  )
  const tagged = JSON.stringify(await (await pdf.getPage(1)).getStructTree()).includes('"role":"H1"')
  return { words: pages.join(' '), pages: pdf.numPages, tagged }
}

describe('the evidence of a meeting', () => {
  it('says when, where, how many from where, what was written down and agreed, and names nobody', async () => {
    const { words, tagged } = await read(await evidencePack(await evidence(), await asked()))
    expect(tagged).toBe(true)
    for (const said of ['21 January 2026', 'Poland', 'Gdańsk', 'Two criteria', 'Draft the contract', 'Umeå'])
      expect(words).toContain(said)
    for (const name of names) expect(words).not.toContain(name)
  })

  it('names the slides that were shown, and where the recording is', async () => {
    const { id: documentId } = await addDocument('Heat from ice')
    const talk = { id: uuid(), eventId, documents: { create: { documentId } } }
    await db.contribution.create({ data: talk, select: { id: true } })
    const recordingUrl = 'https://video.example.org/heat'
    await db.event.update({ where: { id: eventId }, data: { recordingUrl }, select: { id: true } })
    const { words } = await read(await evidencePack(await evidence(), await asked()))
    expect(words).toContain('Heat from ice')
    expect(words).toContain(recordingUrl)
  })

  it('lists who was there in whatever letters they are written', async () => {
    const { words, tagged } = await read(await attendanceList(await evidence(), await asked()))
    expect(tagged).toBe(true)
    for (const name of names.slice(0, 3)) expect(words).toContain(name)
    // A letter that no typeface of ours has keeps its place.
    expect(words).toContain('Anaïs Đ')
  })

  it('says of how many of them the data was erased', async () => {
    const email = '3@example.org'
    await inTransaction((tx) => eraseRegistrations(tx, { accountId: uuid(), email }))
    const { words } = await read(await attendanceList(await evidence(), await asked()))
    expect(words).toContain('4 people were registered')
    expect(words).toContain('1 of them is not named: the data has been erased.')
    expect(words).not.toContain('Anaïs')
  })

  it('has a badge for everybody, ten on a sheet', async () => {
    const { attendees, ...rest } = await evidence()
    const many = Array.from({ length: 21 }, (_, index) => ({
      ...attendees[index % 4]!,
      reference: `REF-${index}`,
    }))
    const { words, pages } = await read(await badges({ ...rest, attendees: many }, await asked()))
    expect(pages).toBe(3)
    expect(words).toContain('Борис Петров')
  })

  it('has totals as a table in which no cell is a formula', async () => {
    await db.eventCount.create({
      data: { eventId, dimension: 'organisation', value: '=HYPERLINK("x")', count: 1, attended: 0 },
      select: { eventId: true },
    })
    const found = await evidence()
    const columns = ['What', 'Which', 'Registered', 'Were there'] as const
    const csv = totalsCsv(found.closing.totals, columns, (total) => [
      total.dimension,
      nameOfTotal(total, found, 'en'),
    ])
    expect(csv.split('\r\n')).toEqual(
      expect.arrayContaining(['country,Poland,4,1', `organisation,"'=HYPERLINK(""x"")",1,0`]),
    )
  })

  it('stays when people are forgotten, and lists nobody any more', async () => {
    await forgetRegistrations(new Date('2028-01-01'))
    const found = await evidence()
    expect(found.attendees).toEqual([])
    expect((await read(await evidencePack(found, await asked()))).words).toContain('Poland')
    const { words } = await read(await attendanceList(found, await asked()))
    expect(words).toContain('The personal data of this meeting has gone')
    expect(words).not.toContain('Łukasiewicz')
  })

  it('is for who runs the meeting alone', async () => {
    expect(await getEvidence((await addAccount()).viewer, eventId, 'en')).toBeNull()
  })
})
