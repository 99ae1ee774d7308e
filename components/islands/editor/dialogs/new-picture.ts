import { fill } from '../../fill'
import { sendFile } from '../../uploads/send'
import { sizes } from '../../uploads/sizes'
import { framed } from './fields'
import type { Sending, Sent } from '../../uploads/send'
import type { Desk } from '../desk'
import type { Found } from '../names'
import type { Question } from './dialog'

/** A picture from this computer, sent as soon as it is chosen and shown while it is on its way. */
export class NewPicture {
  taken: Found | null = null
  #desk: Desk
  #input = document.createElement('input')
  #status = document.createElement('p')
  #sending: Sending | undefined
  #onChoice: () => void

  constructor(desk: Desk, onChoice: () => void) {
    this.#desk = desk
    this.#onChoice = onChoice
    this.#input.type = 'file'
    this.#input.accept = 'image/jpeg,image/png,image/webp,image/avif,image/gif'
    this.#status.className = 'hint'
    this.#status.setAttribute('role', 'status')
    this.#input.addEventListener('change', () => void this.#choose())
  }

  get isBusy(): boolean {
    return this.#sending !== undefined
  }

  question(): Question {
    const { words } = this.#desk
    const question = framed({ label: words.imageUpload }, this.#input, () =>
      this.isBusy ? this.#status.textContent : null,
    )
    question.element.append(this.#status)
    return question
  }

  /** Another picture was chosen instead. */
  clear() {
    this.stop()
    this.taken = null
    this.#input.value = ''
    this.#status.textContent = ''
  }

  stop() {
    this.#sending?.cancel()
    this.#sending = undefined
  }

  async #choose() {
    const file = this.#input.files?.[0]
    this.stop()
    this.taken = null
    if (!file) return
    this.#onChoice()
    const { words, images } = this.#desk
    const total = sizes(file.size)
    const sending = sendFile('POST', images, file, (bytes) => {
      this.#status.textContent = fill(words.imageUploading, { done: sizes(bytes), total })
    })
    this.#sending = sending
    const sent = await sending.done
    if (this.#sending !== sending) return
    this.#sending = undefined
    this.#status.textContent = this.#outcome(sent, file)
  }

  #outcome(sent: Sent, file: File): string {
    const { words, names } = this.#desk
    if (sent === 'cancelled') return ''
    if ('answer' in sent) {
      this.taken = { title: file.name, ...(sent.answer as { id: string }), kind: 'image' }
      names.remember(this.taken)
      return fill(words.imageUploaded, { name: file.name })
    }
    const reason = sent.said ?? (sent.status === 0 ? words.imageNoConnection : words.imageRefused)
    return fill(words.imageFailed, { reason })
  }
}
