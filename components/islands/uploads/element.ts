import { whenParsed } from '../parsed'
import { UploadRow } from './row'
import type { UploadWords } from './words'

/**
 * Sends the files that are chosen in the field inside one after the other and shows how far each is. Their ids go with
 * the form, the files no longer do.
 */
export class UploadFiles extends HTMLElement {
  #list = document.createElement('ul')
  #status = document.createElement('p')
  #rows: UploadRow[] = []
  #waiting: UploadRow[] = []
  #running: Promise<void> | null = null
  #isNeeded = false
  #heldBack: { submitter: HTMLElement | null } | null = null

  connectedCallback() {
    whenParsed(() => {
      const input = this.querySelector<HTMLInputElement>('input[type="file"]')
      if (!input || this.contains(this.#list)) return
      this.#start(input)
    })
  }

  #start(input: HTMLInputElement) {
    const words = JSON.parse(this.dataset.words ?? '{}') as UploadWords
    this.#isNeeded = input.required
    this.hidden = false
    this.#list.className = 'uploads'
    this.#list.setAttribute('aria-label', words.files)
    this.#list.hidden = true
    this.#status.className = 'meta'
    this.#status.setAttribute('role', 'status')
    input.after(this.#list, this.#status)
    input.addEventListener('change', () => this.#take(input, words))
    // First of all: what else waits for the form must not send it beside this.
    input.form?.addEventListener('submit', (event) => this.#holdBack(event), { capture: true })
  }

  #take(input: HTMLInputElement, words: UploadWords) {
    const { to = '', name = '', most } = this.dataset
    const files = [...(input.files ?? [])]
    // Where one file is asked for, another one takes its place.
    if (!input.multiple && files.length > 0) for (const row of this.#rows) row.leave()
    for (const file of files) {
      const place = { to, name, words, most: Number(most ?? Infinity), focusAfter: input }
      const row = new UploadRow(file, place, {
        say: (text) => (this.#status.textContent = text),
        again: (again) => this.#enqueue(again),
        changed: () => this.#look(input),
      })
      this.#rows.push(row)
      this.#list.append(row.element)
      this.#enqueue(row)
    }
    // The files are on their way by themselves: the form must not send them once more.
    input.value = ''
    this.#look(input)
  }

  /** A field that must have a file has one as long as one is here or on its way. */
  #look(input: HTMLInputElement) {
    this.#rows = this.#rows.filter((row) => row.element.isConnected)
    this.#list.hidden = this.#rows.length === 0
    input.required = this.#isNeeded && !this.#rows.some((row) => row.isTaken)
  }

  #enqueue(row: UploadRow) {
    this.#waiting.push(row)
    this.#running ??= this.#sendAll()
  }

  async #sendAll() {
    for (let row = this.#waiting.shift(); row; row = this.#waiting.shift()) await row.send()
    this.#running = null
  }

  /**
   * A form that is sent too early waits for its files, and is not sent where one of them did not arrive. Who presses
   * again meanwhile does not send it twice: the button pressed last counts.
   */
  #holdBack(event: SubmitEvent) {
    if (!this.#running) return
    event.preventDefault()
    const { submitter } = event
    if (this.#heldBack) return void (this.#heldBack.submitter = submitter)
    const held = (this.#heldBack = { submitter })
    void this.#running.then(() => {
      this.#heldBack = null
      if (this.#rows.every((row) => row.isTaken))
        (event.target as HTMLFormElement).requestSubmit(held.submitter)
    })
  }
}
