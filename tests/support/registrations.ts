import { v7 as newId } from 'uuid'
import { viewerOfAccount, type Viewer } from '@/lib/auth/session'
import { db, inTransaction } from '@/lib/db'
import type { JobData } from '@/lib/jobs/names'
import { cancelRegistration } from '@/lib/registrations/cancelling/mutations'
import { registrationJobs } from '@/lib/registrations/jobs'
import { register } from '@/lib/registrations/mutations'
import { registerSchema, type RegisterInput } from '@/lib/registrations/schema'
import { addEvent } from './events'

/** A meeting far ahead for which everybody may register. */
export async function addMeeting(about: Parameters<typeof addEvent>[2] = {}): Promise<string> {
  const { id } = await addEvent(`Meeting ${newId()}`, '2999-01-21', { registration: 'everyone', ...about })
  return id
}

/** People with accounts, in one statement. */
export async function addPeople(count: number): Promise<{ id: string; email: string; viewer: Viewer }[]> {
  const emailVerifiedAt = new Date()
  const people = Array.from({ length: count }, (_, at) => {
    const id = newId()
    return { id, email: `${id}@example.org`, name: `Person ${at + 1}`, emailVerifiedAt }
  })
  await db.account.createMany({ data: people })
  const known: { id: string; email: string; viewer: Viewer }[] = []
  for (const { id, email } of people) known.push({ id, email, viewer: (await viewerOfAccount(id)) as Viewer })
  return known
}

/** A question with two options, asked in one language. */
export async function askAt(eventId: string, label: string, sensitive = false): Promise<string> {
  const id = crypto.randomUUID()
  const translations = { create: { language: 'en', label, options: ['Soup', 'Salad'] } }
  await db.registrationQuestion.create({ data: { id, eventId, kind: 'several_of', sensitive, translations } })
  return id
}

/** Two break-outs at the same time. */
export async function addBreakOuts(eventId: string, capacity: number): Promise<string[]> {
  const ids = [crypto.randomUUID(), crypto.randomUUID()]
  for (const [index, id] of ids.entries()) {
    const translations = { create: { language: 'en', title: `Table ${index + 1}` } }
    const place = { number: index + 1, position: index + 1, parallelGroup: 1, choosable: true, capacity }
    await db.eventSession.create({ data: { id, eventId, ...place, translations } })
  }
  return ids
}

export function registerAs(viewer: Viewer, eventId: string, more: Partial<RegisterInput> = {}) {
  return register(viewer, registerSchema.parse({ eventId, ...more }))
}

/** The same where it has to succeed. */
export async function registered(viewer: Viewer, eventId: string, more: Partial<RegisterInput> = {}) {
  const result = await registerAs(viewer, eventId, more)
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result
}

export function cancelAs(viewer: Viewer, id: string) {
  return inTransaction((tx) => cancelRegistration(tx, viewer, { id }))
}

/** Where the registrations of an event stand: states by names, in the order of arrival. */
export async function statesAt(eventId: string): Promise<string[]> {
  const rows = await db.registration.findMany({
    where: { eventId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { state: true },
  })
  return rows.map(({ state }) => state)
}

/** Subjects of the mails to an address, in the order in which they were written, those that were asked for among them. */
export async function mailsTo(to: string): Promise<string[]> {
  await writeMails()
  const select = { subject: true }
  const rows = await db.outboxMail.findMany({ where: { to }, orderBy: { id: 'asc' }, select })
  return rows.map(({ subject }) => subject)
}

/** Has written what mails were asked for, as the runner of a portal would. */
export async function writeMails(): Promise<void> {
  const jobs = await db.job.findMany({
    where: { name: 'mail-registration', state: 'waiting' },
    orderBy: [{ runAt: 'asc' }, { id: 'asc' }],
    select: { id: true, data: true },
  })
  for (const { id, data } of jobs) {
    await registrationJobs['mail-registration'](data as JobData['mail-registration'])
    await db.job.delete({ where: { id }, select: { id: true } })
  }
}
