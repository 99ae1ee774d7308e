/**
 * The range in the visitor's zone, with the day where that is another; null where both clocks agree. Instants are ISO.
 */
export function hoursElsewhere(
  language: string,
  start: string,
  end: string | undefined,
  zone: string,
  own?: string,
) {
  const from = new Date(start)
  const to = end ? new Date(end) : from
  const print = (timeZone: string | undefined, withDay: boolean) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      ...(withDay && { day: 'numeric', month: 'long' }),
    })
  try {
    const dated = (timeZone?: string) => print(timeZone, true).formatRange(from, to)
    if (dated(own) === dated(zone)) return null
    const day = (timeZone?: string) =>
      new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short' }).formatRange(from, to)
    return print(own, day(own) !== day(zone)).formatRange(from, to)
  } catch {
    return null // a zone or date that this browser does not know
  }
}
