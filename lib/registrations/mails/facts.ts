import { clockText, dayText, isPast, placeOf, whenText, zoneCity } from '@/lib/events/rules'
import { toMention } from '@/lib/i18n/named'
import type { Voice } from '@/lib/mail/voice'
import type { Addressee } from '@/lib/registrations/mails/addressee'
import type { RegistrationState } from '@/prisma/generated/enums'

/** When and where an event is and what somebody has there: a line each. */
export function factsOf(voice: Voice, to: Addressee): string {
  const { t, language } = voice
  const { event, title, sessions, reference } = to
  const place = placeOf({ ...event, city: toMention(event.city, language) })
  const online = onlineAddress(to)
  const later = event.attendance !== 'in_person' && waiting.has(to.state)
  return [
    title,
    t('registrationMails.facts.when', { when: whenOf(voice, to) }),
    ...(place && event.attendance !== 'online' ? [t('registrationMails.facts.where', { where: place })] : []),
    ...(online ? [t('registrationMails.facts.online', { address: online })] : []),
    ...(later ? [t('registrationMails.facts.onlineLater')] : []),
    ...(sessions.length > 0
      ? [t('registrationMails.facts.sessions', { sessions: sessions.join(', ') })]
      : []),
    t('registrationMails.facts.reference', { reference }),
  ].join('\n')
}

const waiting: ReadonlySet<RegistrationState> = new Set(['pending', 'offered', 'waitlisted'])

/** The address of an online meeting is for those who have a place, as long as there is something to join. */
export function onlineAddress({ state, event }: Addressee): string | null {
  const has = state === 'confirmed' || state === 'attended'
  const ahead = event.status !== 'cancelled' && !isPast(event, new Date())
  return has && ahead && event.attendance !== 'in_person' ? event.onlineUrl : null
}

/** "Thursday 21 January 2027, 14:00 (Brussels time)" */
export function momentOf(voice: Voice, instant: Date, timeZone: string): string {
  const time = `${dayText(instant, timeZone, voice.language)}, ${clockText(instant, timeZone, voice.language)}`
  return zoned(voice, time, timeZone)
}

function whenOf(voice: Voice, { event }: Addressee): string {
  const when = whenText(event, voice.language)
  return event.precision === 'time' ? zoned(voice, when, event.timeZone) : when
}

function zoned({ t }: Voice, time: string, timeZone: string): string {
  const zone = t('events.zone', { zone: timeZone.replace(/\W+/g, '_'), city: zoneCity(timeZone) })
  return t('events.zoned', { time, zone })
}
