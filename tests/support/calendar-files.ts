/** A calendar of one meeting, of which the lines given say something else. */
export function calendarOfMeeting(lines: Record<string, string>): string {
  const fields = {
    UID: 'meeting-1@old.invalid',
    DTSTAMP: '20200101T000000Z',
    'DTSTART;TZID=Europe/Brussels': '20200121T140000',
    'DTEND;TZID=Europe/Brussels': '20200121T170000',
    SUMMARY: 'Towards climate neutral cities',
    ...lines,
  }
  const event = Object.entries(fields).map(([name, value]) => `${name}:${value}`)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    ...event,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
