import { fill } from '../../fill'
import { sendFile } from '../../uploads/send'
import { sizes } from '../../uploads/sizes'
import { framed } from './fields'
import type { Sending, Sent } from '../../uploads/send'
import type { Desk } from '../desk'
import type { Found } from '../names'
import type { Question } from './dialog'

/** A picture from this computer. It is sent with its words when these are complete, and shown on its way. */
export class NewPicture {
  readonly question: Question
  taken: Found | null = null
  #desk: Desk
  #input = document.createElement('input')
  #status = document.createElement('p')
  #sending: Sending | undefined
  #refused: string | null = null

  constructor(desk: Desk, onChoice: () => void) {
    this.#desk = desk
    this.#input.type = 'file'
    this.#input.accept = 'image/jpeg,image/png,image/webp,image/avif,image/gif'
    this.#status.className = 'hint'
    this.#status.setAttribute('role', 'status')
    this.#input.addEventListener('change', () => {
      this.stop()
      if (this.file) onChoice()
    })
    this.question = framed({ label: desk.words.imageUpload }, this.#input, () => this.#refusedNow())
    this.question.element.append(this.#status)
  }

  get file(): File | undefined {
    return this.#input.files?.[0]
  }

  /** Another picture was chosen instead. */
  clear() {
    this.stop()
    this.#input.value = ''
  }

  /** Said once: the next press tries again. */
  #refusedNow(): string | null {
    const refused = this.#refused
    this.#refused = null
    return refused
  }

  /** A new file or new words are a new try. */
  stop() {
    this.#sending?.cancel()
    this.#sending = undefined
    this.taken = null
    this.#refused = null
    this.#status.textContent = ''
  }

  /** Whether it arrived. */
  async send(alt: string, credit: string): Promise<boolean> {
    const { file } = this
    this.stop()
    if (!file) return true
    const { words, images, language, partner } = this.#desk
    const total = sizes(file.size)
    const tell = (bytes: number) => {
      this.#status.textContent = fill(words.imageUploading, { done: sizes(bytes), total })
    }
    tell(0)
    const about = { alt, credit, language, ...(partner && { partnerId: partner }) }
    const sending = (this.#sending = sendFile(images, file, tell, about))
    const sent = await sending.done
    if (this.#sending !== sending) return false
    this.#sending = undefined
    this.#hear(sent, file)
    return this.taken !== null
  }

  #hear(sent: Sent, file: File) {
    const { words, names } = this.#desk
    this.#status.textContent = ''
    if (sent === 'cancelled') return
    if ('answer' in sent) {
      this.taken = { title: file.name, ...(sent.answer as { id: string }), kind: 'image' }
      return names.remember(this.taken)
    }
    const reason = sent.said ?? (sent.status === 0 ? words.imageNoConnection : words.imageRefused)
    this.#refused = fill(words.imageFailed, { reason })
  }
}
