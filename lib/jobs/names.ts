import type { RegistrationMail } from '@/lib/registrations/mails/mail-registration'
import type { ChangeReason, EventChange } from '@/lib/registrations/notices/rules'

/** Every kind of work for later, and what it is told. What a job does stands in its noun's jobs.ts. */
export type JobData = {
  /** Takes text and pages out of a document's file. */
  'read-document-file': { versionId: string }
  /** Publishes what was scheduled, at its time. */
  'publish-article': { articleId: string; language: string }
  /** Takes a story back at its time. */
  'withdraw-article': { articleId: string; language: string }
  /** Writes a mail about somebody's place at an event. */
  'mail-registration': { registrationId: string; kind: RegistrationMail; mailId: string; reason?: string }
  /** Ends the offer of a place that nobody accepted in time. */
  'lapse-offer': { registrationId: string }
  /** Gives free places to whoever of a long waiting list has not had theirs yet. */
  'promote-waiting': { eventId: string }
  /** Tells everybody who is registered that an event was changed or cancelled. */
  'tell-registered': { eventId: string; change: EventChange; sequence: number; reasons?: ChangeReason[] }
  /** Reminds everybody who has a place, some hours before the start. */
  'remind-registered': { eventId: string; hours: number; startsAt: string }
  /** Tells everybody who was there that the slides are shown. */
  'follow-up': { eventId: string }
  /** Lets go of the personal data of meetings that are long over. */
  'forget-registrations': Record<string, never>
  /** Removes what has had its time: links, sessions, limits, old jobs. */
  purge: Record<string, never>
  /** Removes files that never got a record. */
  'remove-orphans': Record<string, never>
  /** Counts the portal's records for the day. */
  'count-records': Record<string, never>
}

export type JobName = keyof JobData
