import { fill } from '../fill'
import { wordsOf, type Fields } from './fields'
import type { Theirs } from './saving'
import type { KeeperWords } from './words'

type Link = { href: string; text: string }

/** What the keeper says: over the form what has to be decided, under it the state of saving and who else is there. */
export class Notices {
  #words: KeeperWords
  #said = ''
  #over = document.createElement('div')
  #state = document.createElement('p')
  #others = document.createElement('p')

  constructor(host: HTMLElement, words: KeeperWords) {
    this.#words = words
    const under = document.createElement('div')
    this.#over.className = 'keeper'
    under.className = 'keeper keeper-state'
    this.#state.setAttribute('role', 'status')
    this.#others.setAttribute('role', 'status')
    under.append(this.#state, this.#others)
    host.prepend(this.#over)
    host.append(under)
  }

  say(text: string, link?: Link | '' | undefined): void {
    if (this.#said === text) return
    this.#said = text
    this.#state.replaceChildren(text)
    if (link) this.#state.append(' ', linkTo(link))
  }

  others(names: readonly string[]): void {
    const text = names.length > 0 ? fill(this.#words.others, { names: names.join(', ') }) : ''
    if (this.#others.textContent !== text) this.#others.textContent = text
  }

  /** Offers a text that this browser keeps. */
  offer(at: number, act: { bringBack: () => void; discard: () => void }): void {
    const { found, bringBack, discard } = this.#words
    const panel = this.#panel(fill(found, { time: this.time(new Date(at).toISOString()) }))
    panel.append(this.#choices([bringBack, act.bringBack], [discard, act.discard]))
  }

  /** Shows both texts of two people who wrote at the same time. */
  conflict(mine: Fields, theirs: Theirs, page: string, act: { mine: () => void; theirs: () => void }): void {
    const words = this.#words
    const by = theirs.by ?? words.conflictSomebody
    const text = fill(words.conflict, { by, time: this.time(theirs.at) })
    this.say(text)
    const panel = this.#panel(text)
    const both = document.createElement('div')
    both.className = 'keeper-texts'
    const others = theirs.others ?? []
    const said = (side: 'mine' | 'theirs') => others.map((one) => `${one.label}: ${one[side] || '–'}`)
    both.append(textOf(words.yours, [mine.title, mine.summary, mine.body, ...said('mine')]))
    both.append(textOf(words.theirs, [theirs.title, theirs.summary, theirs.body, ...said('theirs')]))
    const choices = this.#choices([words.keepMine, act.mine], [words.takeTheirs, act.theirs])
    if (page) choices.append(linkTo({ href: page, text: words.compare }))
    panel.append(choices, both)
  }

  /** An instant on the clock of the one who writes, with its day where that is not today. */
  time(instant: string): string {
    const date = new Date(instant)
    const language = document.documentElement.lang || 'en'
    const print = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options).format(date)
    const time = print({ hour: '2-digit', minute: '2-digit' })
    if (date.toDateString() === new Date().toDateString()) return time
    return `${print({ day: 'numeric', month: 'long' })}, ${time}`
  }

  #panel(text: string): HTMLElement {
    const panel = document.createElement('section')
    const said = document.createElement('p')
    panel.className = 'panel'
    panel.setAttribute('aria-label', text)
    said.setAttribute('role', 'alert')
    panel.append(said)
    this.#over.replaceChildren(panel)
    // Into a place that is on the page already: only then is it read out.
    said.textContent = text
    return panel
  }

  #choices(...choices: [text: string, act: () => void][]): HTMLElement {
    const row = document.createElement('p')
    row.className = 'actions'
    for (const [text, act] of choices) {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = row.childElementCount === 0 ? 'btn' : 'btn quiet'
      button.textContent = text
      button.addEventListener('click', () => {
        this.#over.replaceChildren()
        act()
      })
      row.append(button)
    }
    return row
  }
}

/** A text that scrolls by itself, by the keyboard too: it may be as long as a story. */
function textOf(heading: string, parts: readonly unknown[]): HTMLElement {
  const text = document.createElement('div')
  const name = document.createElement('h2')
  const window = document.createElement('div')
  name.textContent = heading
  window.className = 'keeper-text'
  window.tabIndex = 0
  window.setAttribute('role', 'region')
  window.setAttribute('aria-label', heading)
  for (const part of parts.map(wordsOf).filter(Boolean)) {
    const paragraph = document.createElement('p')
    paragraph.textContent = part
    window.append(paragraph)
  }
  text.append(name, window)
  return text
}

function linkTo({ href, text }: Link): HTMLElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}
