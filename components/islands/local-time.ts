import { hoursElsewhere } from './hours-elsewhere'

/** Says the hours of an event on the visitor's clock, where it is another than the event's. */
export class LocalTime extends HTMLElement {
  connectedCallback() {
    const { start = '', end, zone = 'UTC', text = '{time}' } = this.dataset
    const time = hoursElsewhere(document.documentElement.lang || 'en', start, end, zone)
    if (time) this.textContent = text.replace('{time}', time)
  }
}
