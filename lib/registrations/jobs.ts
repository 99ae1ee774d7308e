import 'server-only'
import { inTransaction } from '@/lib/db'
import type { JobData } from '@/lib/jobs/names'
import { followUp } from '@/lib/registrations/follow-ups/jobs'
import { tellRegistered } from '@/lib/registrations/notices/jobs'
import { writeMail } from '@/lib/registrations/mails/ask-for-mail'
import { lapseOffer } from '@/lib/registrations/offers/mutations'
import { promoteWaiting } from '@/lib/registrations/places/mutations'
import { remindRegistered } from '@/lib/registrations/reminders/jobs'

/** What waiting lists wait for, and mails to everybody who registered. Each asks what is still to do: a job may come twice, and late. */
export const registrationJobs = {
  'mail-registration': writeMail,
  'lapse-offer': async ({ registrationId }: JobData['lapse-offer']) => {
    await inTransaction((tx) => lapseOffer(tx, { id: registrationId }))
  },
  'promote-waiting': async ({ eventId }: JobData['promote-waiting']) => {
    await inTransaction((tx) => promoteWaiting(tx, eventId))
  },
  'tell-registered': tellRegistered,
  'remind-registered': remindRegistered,
  'follow-up': followUp,
}
