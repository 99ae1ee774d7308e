import { systemViewer } from '@/lib/auth/session'
import { inTransaction, type Prisma } from '@/lib/db'
import { addAgenda, type SessionInput } from '@/lib/events/sessions/mutations'
import { addEvent, addGroup } from './events'

type About = Partial<Prisma.EventUncheckedCreateInput> & { sessions?: SessionInput[] }

let count = 0

/** A meeting of a group of its own, with an agenda. */
export async function addMeeting({ sessions = [], ...about }: About = {}) {
  count += 1
  const { id: groupId } = await addGroup(`Working group ${count}`)
  const slug = `meeting-${count}`
  const { id: eventId } = await addEvent(`Meeting ${count}`, '2026-01-21', { slug, groupId, ...about })
  await inTransaction((tx) => addAgenda(tx, systemViewer('test'), { eventId, sessions }))
  return { eventId, groupId, slug }
}

/** A numbered session that runs beside the others of its kind. */
export function breakOut(number: number, title: string, about: Partial<SessionInput> = {}): SessionInput {
  return {
    ...{
      kind: 'session',
      startsAt: null,
      endsAt: null,
      track: null,
      parallelGroup: 1,
      choosable: true,
      number,
    },
    ...{ capacity: null, placeName: null, talks: [] },
    words: [{ language: 'en', title, summary: '', body: null, result: null }],
    ...about,
  }
}
