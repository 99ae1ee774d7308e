import 'server-only'
import type { Viewer } from '@/lib/auth/session'
import { db } from '@/lib/db'
import { answersForgottenOn, forgottenOn, totalsOf, turnout, type Total } from '@/lib/events/closing/rules'
import { runnable } from '@/lib/events/policy'
import { inLanguage } from '@/lib/i18n/translation'

export type Closing = {
  eventId: string
  slug: string
  title: string
  titleLanguage: string
  endsAt: Date
  timeZone: string
  closedAt: Date | null
  closedBy: string | null
  /** When the last personal data went. */
  forgottenAt: Date | null
  /** When it goes, and when what was said of food and access needs goes, where anything was asked. */
  forgottenOn: Date
  sensitiveForgottenOn: Date | null
  registered: number
  attended: number
  totals: Total[]
  /** What else belongs to the proof of a meeting: how many of each there are. */
  made: {
    minutes: number
    decisions: number
    actions: number
    results: number
    documents: number
    slides: number
  }
  hasRecording: boolean
  log: { at: Date; action: string; data: Record<string, number> }[]
}

const logged = ['event.closed', 'event.reopened', 'event.answers-forgotten', 'event.forgotten']

/** How far the closing of a meeting is that the viewer runs; null for every other one. */
export async function getClosing(viewer: Viewer, eventId: string, language: string): Promise<Closing | null> {
  const event = await db.event.findFirst({
    where: { AND: [{ id: eventId, trashedAt: null }, runnable(viewer)] },
    select: {
      ...{ id: true, slug: true, endsAt: true, timeZone: true, closedAt: true, forgottenAt: true },
      ...{ retentionDays: true, recordingUrl: true },
      closedBy: { select: { name: true } },
      translations: { select: { language: true, title: true } },
      questions: { select: { sensitive: true, retentionDays: true } },
    },
  })
  if (!event) return null
  const [days, totals, made, log] = await Promise.all([
    portalDays(),
    listTotals(event),
    countMade(eventId),
    listLog(eventId),
  ])
  const words = inLanguage(event.translations, language)
  const sensitive = event.questions.filter((question) => question.sensitive)
  const dates = sensitive.map((question) => answersForgottenOn(question, event, days).getTime())
  return {
    eventId,
    slug: event.slug,
    title: words?.title ?? '',
    titleLanguage: words?.language ?? language,
    ...{ endsAt: event.endsAt, timeZone: event.timeZone },
    ...{ closedAt: event.closedAt, closedBy: event.closedBy?.name ?? null, forgottenAt: event.forgottenAt },
    forgottenOn: forgottenOn(event, days),
    sensitiveForgottenOn: dates.length > 0 ? new Date(Math.max(...dates)) : null,
    ...turnout(totals),
    totals,
    made,
    hasRecording: event.recordingUrl !== null,
    log,
  }
}

/** The totals that were written, else as they would be now. */
async function listTotals({
  id,
  closedAt,
  forgottenAt,
}: {
  id: string
  closedAt: Date | null
  forgottenAt: Date | null
}) {
  if (closedAt || forgottenAt)
    return db.eventCount.findMany({
      where: { eventId: id },
      orderBy: [{ dimension: 'asc' }, { count: 'desc' }, { value: 'asc' }],
      select: { dimension: true, value: true, count: true, attended: true },
    })
  const rows = await db.registration.findMany({
    where: { eventId: id },
    select: {
      ...{ state: true, country: true, helix: true, organisation: true, attendance: true },
      sessions: { select: { sessionId: true } },
    },
  })
  return totalsOf(
    rows.map(({ sessions, ...row }) => ({ ...row, sessionIds: sessions.map(({ sessionId }) => sessionId) })),
  )
}

async function countMade(eventId: string): Promise<Closing['made']> {
  const [sections, outcomes, sessions, documents, slides] = await Promise.all([
    db.eventMinutes.findMany({ where: { eventId }, select: { body: true } }),
    db.eventAction.groupBy({ by: ['kind'], where: { eventId }, _count: true }),
    db.eventSession.findMany({ where: { eventId }, select: { translations: { select: { result: true } } } }),
    db.eventDocument.count({ where: { eventId } }),
    db.contributionDocument.count({ where: { contribution: { eventId } } }),
  ])
  const of = (kind: string) => outcomes.find((outcome) => outcome.kind === kind)?._count ?? 0
  return {
    minutes: sections.filter(({ body }) => body !== null).length,
    decisions: of('decision'),
    actions: of('action'),
    results: sessions.filter(({ translations }) => translations.some(({ result }) => result !== null)).length,
    documents,
    slides,
  }
}

async function listLog(eventId: string): Promise<Closing['log']> {
  const entries = await db.auditEntry.findMany({
    where: { kind: 'event', recordId: eventId, action: { in: logged } },
    orderBy: { at: 'asc' },
    select: { at: true, action: true, data: true },
  })
  return entries.map(({ at, action, data }) => ({ at, action, data: (data ?? {}) as Record<string, number> }))
}

async function portalDays(): Promise<number> {
  const portal = await db.portal.findFirst({ select: { registrationRetentionDays: true } })
  return portal?.registrationRetentionDays ?? 365
}
