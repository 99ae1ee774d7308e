import { fill } from '../fill'
import { sendFile, type Sending, type Sent } from './send'
import { sizes } from './sizes'
import type { UploadWords } from './words'

type Place = { to: string; name: string; words: UploadWords; most: number; focusAfter: HTMLElement }
type Hears = { say: (text: string) => void; again: (row: UploadRow) => void; changed: () => void }

/** One file on its way. */
export class UploadRow {
  readonly element = document.createElement('li')
  #file: File
  #place: Place
  #hears: Hears
  #state = document.createElement('span')
  #bar = document.createElement('progress')
  #act = document.createElement('button')
  #sending: Sending | undefined
  #isGone = false
  #hasFailed = false

  constructor(file: File, place: Place, hears: Hears) {
    this.#file = file
    this.#place = place
    this.#hears = hears
    const name = document.createElement('span')
    name.textContent = file.name
    this.#bar.max = Math.max(1, file.size)
    this.#bar.value = 0
    this.#bar.setAttribute('aria-label', file.name)
    this.#act.type = 'button'
    this.#act.className = 'btn text'
    this.element.append(name, this.#bar, this.#state, this.#act)
    this.#state.textContent = place.words.waiting
    this.#offer(place.words.cancel, () => this.#remove(place.words.cancelled))
  }

  /** Whether the file is here or on its way. */
  get isTaken(): boolean {
    return !this.#isGone && !this.#hasFailed
  }

  /** Takes the file back. */
  leave() {
    this.#isGone = true
    this.#sending?.cancel()
    this.element.remove()
    this.#hears.changed()
  }

  /** Settles when the file has arrived or will not. */
  async send(): Promise<void> {
    const { words, to, most } = this.#place
    if (this.#isGone) return
    if (this.#file.size > most) return this.#fail(words.tooLarge)
    const begun = performance.now()
    this.#sending = sendFile(to, this.#file, (bytes) => this.#show(bytes, begun))
    const sent = await this.#sending.done
    this.#sending = undefined
    if (sent === 'cancelled') return
    if ('answer' in sent) this.#arrived(sent.answer as { id: string })
    else this.#fail(reasonOf(sent, words))
  }

  #show(bytes: number, begun: number) {
    const seconds = Math.max(0.2, (performance.now() - begun) / 1000)
    this.#bar.value = Math.min(bytes, this.#file.size)
    this.#state.textContent = fill(this.#place.words.progress, {
      done: sizes(Math.min(bytes, this.#file.size)),
      total: sizes(this.#file.size),
      speed: sizes(bytes / seconds),
    })
  }

  #arrived({ id }: { id: string }) {
    const { words, name } = this.#place
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = name
    field.value = id
    this.#bar.remove()
    this.#state.textContent = sizes(this.#file.size)
    this.element.append(field)
    this.#hears.say(fill(words.done, { name: this.#file.name, total: sizes(this.#file.size) }))
    this.#offer(words.remove, () => this.#remove(''))
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }

  #fail(reason: string) {
    const { words } = this.#place
    this.#state.textContent = reason
    this.#state.className = 'field-error'
    this.#bar.value = 0
    this.#hasFailed = true
    this.#hears.changed()
    this.#hears.say(`${this.#file.name}: ${reason}`)
    this.#offer(words.retry, () => {
      this.#hasFailed = false
      this.#hears.changed()
      this.#state.className = ''
      this.#state.textContent = words.waiting
      this.#offer(words.cancel, () => this.#remove(words.cancelled))
      this.#hears.again(this)
    })
    this.#offerRemoval()
  }

  /** What failed can also be left away. */
  #offerRemoval() {
    const remove = document.createElement('button')
    remove.type = 'button'
    remove.className = 'btn text'
    remove.textContent = fill(this.#place.words.remove, { name: this.#file.name })
    remove.addEventListener('click', () => this.#remove(''))
    this.#act.addEventListener('click', () => remove.remove(), { once: true })
    this.element.append(remove)
  }

  #offer(text: string, act: () => void) {
    this.#act.textContent = fill(text, { name: this.#file.name })
    this.#act.onclick = act
  }

  /** The focus must not fall out of the page with the button that had it. */
  #remove(said: string) {
    this.leave()
    this.#hears.say(said && `${this.#file.name}: ${said}`)
    this.#place.focusAfter.focus()
  }
}

function reasonOf(
  { status, said }: Exclude<Sent, 'cancelled' | { answer: unknown }>,
  words: UploadWords,
): string {
  if (said) return said
  const reasons: Record<number, string> = {
    0: words.noConnection,
    400: words.incomplete,
    401: words.signedOut,
    413: words.tooLarge,
    415: words.wrongKind,
    507: words.full,
  }
  return reasons[status] ?? words.refused
}
