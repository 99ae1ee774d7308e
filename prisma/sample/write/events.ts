import { addEvent, translateEvent } from '@/lib/events/mutations'
import { addQuestion, saveQuestion } from '@/lib/events/questions/mutations'
import { addAgenda, type SessionInput } from '@/lib/events/sessions/mutations'
import type { Language } from '@/lib/i18n/languages'
import { richText } from '@/prisma/sample/texts'
import type { SampleEvent, SampleQuestion, SampleSession } from '@/prisma/sample/types/stories'
import { writeRegistrations } from '@/prisma/sample/write/registrations'
import { done, spoken, type Writing } from '@/prisma/sample/write/writing'

const opensDaysBefore = 56
const day = 86_400_000

export async function writeEvent(event: SampleEvent, writing: Writing): Promise<void> {
  const { tx, viewer, keys, calendar } = writing
  const { slug, kind, timeZone, first, days = 1, attendance, languages, group, city, capacity } = event
  const startsAt = calendar.instant(first, event.from, timeZone)
  const words = spoken(event.words)
  const id = keys.id('events', slug)
  const opensAt = new Date(startsAt.getTime() - (event.opensDaysBefore ?? opensDaysBefore) * day)
  const registering = event.registration !== 'none'
  done(
    await addEvent(tx, viewer, {
      id,
      slug,
      uid: `${id}@sample.pharos.test`,
      sequence: event.cancelled ? 1 : 0,
      kind,
      status: event.cancelled ? 'cancelled' : 'scheduled',
      startsAt,
      endsAt: calendar.instant(first, event.until, timeZone, days),
      timeZone,
      precision: 'time',
      attendance,
      placeName: event.placeName ?? null,
      placeAddress: event.placeAddress ?? null,
      ...(event.position ?? {}),
      onlineUrl: event.onlineUrl ?? null,
      languages,
      registration: event.registration,
      registrationOpensAt: registering ? opensAt : null,
      registrationClosesAt: registering ? new Date(startsAt.getTime() - 2 * day) : null,
      ...(capacity ? { capacity } : {}),
      groupId: group ? keys.id('groups', group) : null,
      cityId: city ? keys.id('cities', city) : null,
      themeIds: keys.ids('themes', event.themes),
      projectIds: keys.ids('projects', event.projects),
      partners: event.organisers.map((partner) => ({
        partnerId: keys.id('partners', partner),
        role: 'organiser' as const,
      })),
      people: event.contact ? [{ personId: keys.id('people', event.contact), role: 'contact' }] : [],
      documents: event.documents.map(({ document, role }) => ({
        documentId: keys.id('library', document),
        role,
      })),
      ...words.first,
      body: richText(words.first.body, keys),
    }),
  )
  for (const text of words.others)
    done(await translateEvent(tx, viewer, { id, ...text, body: richText(text.body, keys) }))
  const sessions = event.sessions.map((session) => toSession(session, event, writing))
  done(await addAgenda(tx, viewer, { eventId: id, sessions }))
  for (const question of event.questions ?? []) await writeQuestion(id, question, writing)
  await writeRegistrations(event, id, writing)
}

async function writeQuestion(
  eventId: string,
  { kind, sensitive = false, words }: SampleQuestion,
  { tx, viewer }: Writing,
): Promise<void> {
  const said = spoken(words)
  const facts = { eventId, kind, sensitive, required: false, retentionDays: null }
  const ask = ({ language, label, hint = '', options = [] }: (typeof said)['first']) => ({
    ...facts,
    ...{ language: language as Language, label, hint, options },
  })
  const { id } = done<{ ok: true; id: string }>(await addQuestion(tx, viewer, ask(said.first)))
  for (const [before, text] of said.others.entries())
    done(await saveQuestion(tx, viewer, { ...ask(text), id, version: before + 1 }))
}

function toSession(session: SampleSession, event: SampleEvent, { keys, calendar }: Writing): SessionInput {
  const at = (hour: string | undefined) =>
    hour ? calendar.instant(event.first, hour, event.timeZone, session.day) : null
  const words = spoken(session.words)
  const contributions = session.contributions ?? []
  return {
    kind: session.kind,
    startsAt: at(session.from),
    endsAt: at(session.until),
    track: null,
    parallelGroup: session.parallel ?? null,
    choosable: session.choosable ?? false,
    number: session.number ?? null,
    capacity: session.capacity ?? null,
    placeName: session.place ?? null,
    words: [words.first, ...words.others].map(({ language, title, summary = '', body, result }) => ({
      language,
      title,
      summary,
      body: body ? richText(body, keys) : null,
      result: result ? richText(result, keys) : null,
    })),
    talks: contributions.map(({ people, documents = [], words: titles }) => ({
      people: people.map(({ person, role }) => ({
        personId: keys.id('people', person),
        role,
        affiliation: null,
      })),
      documentIds: keys.ids('library', documents),
      words: Object.entries(titles).map(([language, { title, summary = '' }]) => ({
        language,
        title,
        summary,
      })),
    })),
  }
}
