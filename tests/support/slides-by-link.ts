import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import { getPublishedEvent } from '@/lib/events/record/queries'
import { askSpeaker } from '@/lib/events/slides/asking/mutations'
import { speakerUploadPath } from '@/lib/events/slides/paths'
import { getEventSlides } from '@/lib/events/slides/queries'
import { answerSpeakerUpload } from '@/lib/server/speaker-uploads'
import { addAccount, lastMailTo } from './accounts'
import { addMeeting, breakOut } from './group-meetings'
import { addPerson } from './people'

export const deckPdf = readFileSync('prisma/sample/documents/files/slides-heat-exchange-umea.pdf')
export const sameSite = { 'Sec-Fetch-Site': 'same-origin' }
const address = 'heidi@example.org'

export type TalkIds = { eventId: string; contributionId: string; personId: string }

/** A meeting at which Heidi Johansson speaks of heat from ice, as its lead has it at the desk. */
export async function meetingWithTalk() {
  const { id: personId } = await addPerson('Heidi Johansson', { email: address })
  const talk = {
    people: [{ personId, role: 'speaker' as const, affiliation: null }],
    documentIds: [],
    words: [{ language: 'en', title: 'Heat from ice', summary: '' }],
  }
  const meeting = await addMeeting({ sessions: [breakOut(1, 'Selection', { talks: [talk] })] })
  const lead = (await addAccount({ leadOf: [meeting.groupId] })).viewer
  const { id: contributionId } = await db.contribution.findFirstOrThrow({ select: { id: true } })
  const ids: TalkIds = { eventId: meeting.eventId, contributionId, personId }
  return {
    ids,
    lead,
    ask: (changes: Partial<TalkIds> & { email?: string | null } = {}, viewer: Viewer = lead) =>
      inTransaction((tx) => askSpeaker(tx, viewer, { ...ids, email: null, ...changes })),
    /** Of the newest link that was mailed, to her by default. */
    token: (to = address) => tokenOf(to),
    async talk() {
      const [one] = (await getEventSlides(lead, ids.eventId, 'en'))?.contributions ?? []
      if (!one) throw new Error('The meeting has no contribution.')
      return one
    },
    /** What the public has of it. */
    shown: async () => (await getPublishedEvent('en', meeting.slug))?.agenda[0]?.talks[0]?.slides ?? [],
  }
}

async function tokenOf(to: string): Promise<string> {
  const found = /\/slides\/([\w-]{43})$/m.exec((await lastMailTo(to)).text)?.[1]
  if (!found) throw new Error(`No link in the mail to ${to}`)
  return found
}

/** A server that takes what speakers send, and nothing else. */
export async function openSpeakerDoor() {
  const server = createServer((request, response) => {
    void answerSpeakerUpload(new URL(request.url ?? '/', 'http://portal').pathname, request, response).then(
      (answered) => answered || response.writeHead(404).end(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin,
    put(
      token: string,
      content: Buffer,
      { name = 'Heat.pdf', headers = sameSite as Record<string, string> } = {},
    ) {
      const about = new URLSearchParams({ name, bytes: String(content.length) }).toString()
      const body = new Uint8Array(content)
      return fetch(`${origin}${speakerUploadPath(token)}?${about}`, { method: 'PUT', body, headers })
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  }
}
