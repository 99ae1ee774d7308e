/** Says the hours of an event on the visitor's clock, where it is another than the event's. */
export class LocalTime extends HTMLElement {
  connectedCallback() {
    const { start = '', end, zone = 'UTC', text = '{time}' } = this.dataset
    const time = hoursElsewhere(document.documentElement.lang || 'en', start, end, zone)
    if (time) this.textContent = text.replace('{time}', time)
  }
}

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
