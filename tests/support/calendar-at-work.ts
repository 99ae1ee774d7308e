import { writeCalendar, type CalendarEntry } from '@/lib/calendars/calendar'

// Writes a calendar with the clock of the process, which a test sets to another zone than its own.
const meeting: CalendarEntry = {
  uid: 'meeting@portal.example.org',
  sequence: 0,
  status: 'confirmed',
  startsAt: new Date('2027-03-27T13:00Z'),
  endsAt: new Date('2027-03-27T16:00Z'),
  timeZone: 'Europe/Brussels',
  wholeDays: false,
  title: 'Meeting',
  description: '',
  location: '',
  position: null,
  url: 'https://portal.example.org/en/events/meeting',
  categories: [],
  changedAt: new Date('2026-11-01T10:00Z'),
}
const inSummer = { startsAt: new Date('2027-03-29T12:00Z'), endsAt: new Date('2027-03-29T15:00Z') }
const longDay = { startsAt: new Date('2027-10-30T22:00Z'), endsAt: new Date('2027-10-31T23:00Z') }
const entries = [
  meeting,
  { ...meeting, ...inSummer, uid: 'summer' },
  { ...meeting, ...longDay, uid: 'day', wholeDays: true },
]
const about = { name: 'Meetings', language: 'en', method: 'publish', organiser: null } as const
process.stdout.write(writeCalendar(about, entries))
