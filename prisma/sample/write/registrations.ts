import { takeOverRegistrations, type TakenOver } from '@/lib/registrations/taking-over/mutations'
import { slugOf } from '@/lib/slugs/slug'
import { sampleAttendances, type SampleAttendance } from '@/prisma/sample/registrations/all'
import { sampleRegistrants } from '@/prisma/sample/registrations/people'
import type { SampleEvent } from '@/prisma/sample/types/stories'
import { done, type Writing } from '@/prisma/sample/write/writing'

const hour = 3_600_000

/** Invented people who come, one after the other in the days before the start. Nobody reads mail at their addresses. */
export async function writeRegistrations(
  { slug, sessions }: SampleEvent,
  eventId: string,
  { tx, viewer, calendar }: Writing,
): Promise<void> {
  const attendance = sampleAttendances.find(({ event }) => event === slug)
  if (!attendance) return
  const order = { orderBy: { position: 'asc' as const } }
  const [choosable, questions] = [
    sessions.some((session) => session.choosable)
      ? await tx.eventSession.findMany({
          where: { eventId, choosable: true },
          ...order,
          select: { id: true },
        })
      : [],
    await tx.registrationQuestion.findMany({
      where: { eventId },
      ...order,
      select: { id: true, sensitive: true },
    }),
  ]
  const people = Array.from({ length: attendance.people }, (_, index): TakenOver => {
    const person = personAt(attendance.from + index)
    const session = choosable[index % Math.max(1, choosable.length)]
    return {
      ...person,
      email: `${slugOf(person.name)}@people.pharos.test`,
      registeredAt: new Date(calendar.start.getTime() - (attendance.people - index) * 5 * hour),
      sessionIds: session ? [session.id] : [],
      answers: answersOf(attendance, index, questions),
    }
  })
  done(await takeOverRegistrations(tx, viewer, { eventId, people }))
}

function personAt(index: number) {
  const person = sampleRegistrants[index % sampleRegistrants.length]
  if (!person) throw new Error('The sample has nobody who registers.')
  return person
}

function answersOf(
  { answers = [] }: SampleAttendance,
  index: number,
  questions: readonly { id: string; sensitive: boolean }[],
): TakenOver['answers'] {
  return questions.flatMap(({ id: questionId, sensitive }, at) => {
    const value = answers[index]?.[at]
    return value === null || value === undefined ? [] : [{ questionId, value, sensitive }]
  })
}
