import { whenParsed } from '../parsed'
import { UploadRow } from './row'
import type { UploadWords } from './words'

/**
 * Sends the files that are chosen in the field inside one after the other and shows how far each is. Their ids go with
 * the form, the files no longer do.
 */
export class UploadFiles extends HTMLElement {
  #list = document.createElement('ul')
  #waiting: UploadRow[] = []
  #isSending = false

  connectedCallback() {
    whenParsed(() => {
      const input = this.querySelector<HTMLInputElement>('input[type="file"]')
      if (!input || this.contains(this.#list)) return
      this.#start(input)
    })
  }

  #start(input: HTMLInputElement) {
    const { words = '{}', to = '', name = '', most } = this.dataset
    const said = JSON.parse(words) as UploadWords
    this.#list.className = 'uploads'
    this.#list.setAttribute('aria-label', said.files)
    this.#list.hidden = true
    const status = document.createElement('p')
    status.className = 'meta'
    status.setAttribute('role', 'status')
    input.after(this.#list, status)
    input.addEventListener('change', () => {
      for (const file of input.files ?? []) {
        const place = { to, name, words: said, most: Number(most ?? Infinity), focusAfter: input }
        const row = new UploadRow(file, place, {
          say: (text) => (status.textContent = text),
          again: (again) => this.#enqueue(again),
          gone: () => (this.#list.hidden = this.#list.childElementCount === 0),
        })
        this.#list.append(row.element)
        this.#enqueue(row)
      }
      this.#list.hidden = this.#list.childElementCount === 0
      // The files are on their way by themselves: the form must not send them once more.
      input.value = ''
      input.required = false
    })
  }

  #enqueue(row: UploadRow) {
    this.#waiting.push(row)
    void this.#next()
  }

  async #next() {
    if (this.#isSending) return
    this.#isSending = true
    for (let row = this.#waiting.shift(); row; row = this.#waiting.shift()) await row.send()
    this.#isSending = false
  }
}
