import { fill } from '../fill'
import { whenParsed } from '../parsed'
import { Camera } from './camera'
import { narrow, Rows } from './rows'
import { Queue, type Pressed, type Sent } from './queue'
import type { CheckInWords } from './words'

/** The door of a meeting that goes on while the line is away. Without this script its buttons are a form's. */
export class CheckIn extends HTMLElement {
  #words = {} as CheckInWords
  #status = document.createElement('p')
  #rows = new Rows(this)
  #queue: Queue | null = null

  connectedCallback() {
    whenParsed(() => {
      if (this.#queue) return
      this.#words = JSON.parse(this.dataset.words ?? '{}') as CheckInWords
      this.#status.setAttribute('role', 'status')
      this.#status.className = 'notice'
      this.#status.hidden = true
      this.querySelector('[data-counts]')?.after(this.#status)
      const { door = '', event = '' } = this.dataset
      this.#queue = new Queue(door, event, (sent, pressed) => this.#hear(sent, pressed))
      this.addEventListener('submit', (event) => this.#press(event))
      narrow(this)
      this.#offerCamera()
      // What an earlier page could not send.
      for (const one of this.#queue.waiting) this.#rows.show(one, this.#words)
      void this.#queue.send()
    })
  }

  #press(event: SubmitEvent) {
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null
    const form = event.target as HTMLFormElement
    if (form.method !== 'post') return
    event.preventDefault()
    const at = new Date().toISOString()
    if (button?.value) return this.#note({ id: button.value, there: button.name === 'there', at })
    const field = form.elements.namedItem('reference')
    if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return
    this.#note({ reference: field.value.trim(), there: true, at })
    field.value = ''
    field.focus()
  }

  #note(pressed: Pressed) {
    const name = this.#rows.show(pressed, this.#words)
    if (name) this.#say(fill(this.#words[pressed.there ? 'there' : 'gone'], { name }))
    this.#queue?.add(pressed)
  }

  #hear(sent: Sent, pressed: readonly Pressed[]) {
    const count = this.#queue?.waiting.length ?? 0
    if (sent === 'signed-out') return this.#say(fill(this.#words.signedOut, { count: String(count) }))
    if (sent === 'closed') return this.#say(this.#words.closed)
    if (sent === 'away')
      return count > 0 ? this.#say(fill(this.#words.waiting, { count: String(count) })) : undefined
    const { checked, there, expected } = sent
    if (count === 0) this.#rows.settle(new Set(there))
    const counts = this.querySelector('[data-counts]')
    const text = fill(this.#words.counts, { there: String(there.length), expected: String(expected) })
    if (counts && counts.textContent !== text) counts.textContent = text
    if (pressed.length > 1) return this.#say(fill(this.#words.sent, { count: String(pressed.length) }))
    const [only] = checked
    if (only && (only.outcome !== 'there' || pressed[0]?.reference))
      this.#say(fill(this.#words[only.outcome], { name: only.name }))
  }

  #say(text: string) {
    this.#status.hidden = false
    this.#status.textContent = text
  }

  #offerCamera() {
    if (!('mediaDevices' in navigator)) return
    const button = document.createElement('button')
    Object.assign(button, { type: 'button', className: 'btn quiet', textContent: this.#words.camera })
    const camera = new Camera((reference) => {
      navigator.vibrate?.(60)
      this.#note({ reference, there: true, at: new Date().toISOString() })
    })
    camera.video.setAttribute('aria-label', this.#words.look)
    camera.video.hidden = true
    button.addEventListener('click', () => void this.#turn(camera, button))
    this.querySelector('.by-code')?.after(button, camera.video)
  }

  async #turn(camera: Camera, button: HTMLButtonElement) {
    if (camera.isOn) camera.stop()
    else await camera.start().catch(() => this.#say(this.#words.cameraNone))
    camera.video.hidden = !camera.isOn
    button.textContent = this.#words[camera.isOn ? 'cameraStop' : 'camera']
  }
}
