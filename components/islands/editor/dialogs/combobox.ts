import { safeHref } from '@/lib/richtext/addresses'
import { fill } from '../../fill'
import { freshId } from './fresh-id'
import { framed } from './fields'
import { Search } from './search'
import type { Desk } from '../desk'
import type { Found } from '../names'
import type { Question } from './dialog'

type Options = {
  desk: Desk
  label: string
  hint?: string
  kinds: readonly string[]
  /** What is typed already and, where that is a record, which. */
  value?: string | null
  picked?: Found | null
  /** What is wrong with what was typed or picked. */
  problem?: (typed: string, picked: Found | null) => string | null
  /** What was typed that needs no searching for, as an address. */
  skips?: (typed: string) => boolean
  onPick?: (found: Found) => void
}

type RecordQuestion = Question & {
  readonly typed: () => string
  readonly picked: () => Found | null
  readonly clear: () => void
}

/** Asks for a record by typing: the combobox of the ARIA practices, with a list that the desk fills. */
export function recordField(options: Options): RecordQuestion {
  const box = new Combobox(options)
  const { label, hint, problem } = options
  const question = framed(
    { label, ...(hint && { hint }) },
    box.input,
    () => problem?.(box.typed, box.picked) ?? null,
  )
  question.element.classList.add('combobox')
  question.element.append(box.list, box.status)
  return { ...question, typed: () => box.typed, picked: () => box.picked, clear: () => box.clear() }
}

class Combobox {
  readonly input = document.createElement('input')
  readonly list = document.createElement('ul')
  readonly status = document.createElement('p')
  picked: Found | null
  #options: Options
  #search: Search
  #found: Found[] = []
  #at = -1

  constructor(options: Options) {
    this.#options = options
    this.#search = new Search(options.desk, options.kinds)
    this.picked = options.picked ?? null
    this.input.value = options.value ?? options.picked?.title ?? ''
    this.#dress()
    this.input.addEventListener('input', () => this.#typed())
    this.input.addEventListener('keydown', (event) => this.#press(event))
    this.input.addEventListener('blur', () => this.#close())
    // The press must not take the focus out of the field before it is known what was pressed.
    this.list.addEventListener('mousedown', (event) => event.preventDefault())
    this.list.addEventListener('click', ({ target }) => this.#click(target))
  }

  get typed(): string {
    return this.input.value.trim()
  }

  clear() {
    this.input.value = ''
    this.picked = null
    this.#close()
  }

  #dress() {
    this.list.id = freshId('list')
    this.list.hidden = true
    this.list.className = 'options'
    this.list.setAttribute('role', 'listbox')
    this.status.className = 'hint'
    this.status.setAttribute('role', 'status')
    this.input.autocomplete = 'off'
    this.input.setAttribute('role', 'combobox')
    this.input.setAttribute('aria-autocomplete', 'list')
    this.input.setAttribute('aria-expanded', 'false')
    this.input.setAttribute('aria-controls', this.list.id)
  }

  #typed() {
    this.picked = null
    this.#close()
    const { typed } = this
    if (typed === '' || this.#options.skips?.(typed)) {
      this.#search.stop()
      return this.#say('')
    }
    this.#say(this.#options.desk.words.searching)
    this.#search.ask(typed, (found) => this.#show(typed, found))
  }

  #show(query: string, found: Found[] | null) {
    const { words } = this.#options.desk
    this.#found = found ?? []
    this.list.replaceChildren(...this.#found.map((one) => this.#option(one)))
    this.#open(this.#found.length > 0)
    if (!found) this.#say(words.failed)
    else if (found.length === 0) this.#say(fill(words.none, { query }))
    else this.#say(fill(words.found, { count: found.length }))
  }

  #option({ title, note, thumbnail }: Found): HTMLElement {
    const option = document.createElement('li')
    option.id = freshId('option')
    option.setAttribute('role', 'option')
    option.setAttribute('aria-selected', 'false')
    const src = safeHref(thumbnail)
    if (src) {
      const picture = document.createElement('img')
      picture.src = src
      picture.alt = ''
      option.append(picture)
    }
    const said = document.createElement('span')
    const more = document.createElement('span')
    said.textContent = title
    more.className = 'meta'
    more.textContent = note ?? ''
    const about = document.createElement('div')
    about.append(said, ' ', more)
    option.append(about)
    return option
  }

  #press(event: KeyboardEvent) {
    const open = !this.list.hidden
    const last = this.#found.length - 1
    if (event.key === 'ArrowDown' && this.#found.length > 0)
      this.#go(open && this.#at < last ? this.#at + 1 : 0)
    else if (event.key === 'ArrowUp' && open) this.#go(this.#at > 0 ? this.#at - 1 : last)
    else if (event.key === 'Enter' && open && this.#at >= 0) this.#pick(this.#at)
    else if (event.key === 'Escape' && open) this.#close()
    else return
    event.preventDefault()
  }

  #click(target: EventTarget | null) {
    const option = target instanceof Element ? target.closest('[role="option"]') : null
    const at = [...this.list.children].findIndex((one) => one === option)
    if (at >= 0) this.#pick(at)
  }

  #go(at: number) {
    this.#open(true)
    this.#at = at
    for (const [index, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(index === at))
      if (index !== at) continue
      this.input.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    }
  }

  #pick(at: number) {
    const found = this.#found[at]
    if (!found) return
    this.picked = found
    this.input.value = found.title
    this.#options.desk.names.remember(found)
    this.#close()
    this.#say('')
    this.#options.onPick?.(found)
  }

  #open(open: boolean) {
    this.list.hidden = !open
    // Named only while it is there, so that the field alone goes by the label otherwise.
    if (open) this.list.setAttribute('aria-label', this.#options.label)
    else this.list.removeAttribute('aria-label')
    this.input.setAttribute('aria-expanded', String(open))
    this.#at = -1
    this.input.removeAttribute('aria-activedescendant')
  }

  #close() {
    this.#open(false)
  }

  #say(text: string) {
    this.status.textContent = text
  }
}
