import { fill } from '../../fill'
import { addressIn } from '../address'
import { recordField } from './combobox'
import { ask } from './dialog'
import { textField } from './fields'
import type { Desk } from '../desk'
import type { AskForPart } from './parts'
import type { Resource, ResourceBlock } from '@/lib/richtext/nodes'

/** Asks for the heading and the entries of a list of resources, which is never empty. */
export const askForResources: AskForPart = async (had, desk) => {
  const { words } = desk
  const before = had as ResourceBlock['attrs'] | null
  const title = textField({ label: words.resourcesName }, before?.title ?? '', words.resourcesNameMissing)
  const list = new Entries([...(before?.items ?? [])], desk)
  const questions = [title, list.element, ...list.questions, list.add]
  const accept = had ? words.save : words.insert
  const answer = await ask({ title: words.resourcesTitle, words, questions, accept })
  return answer === 'accept' ? { title: title.input.value.trim(), items: list.items } : null
}

class Entries {
  readonly items: Resource[]
  readonly element = document.createElement('div')
  readonly add = document.createElement('button')
  #list = document.createElement('ul')
  #desk: Desk
  #target
  #text

  constructor(items: Resource[], desk: Desk) {
    this.items = items
    this.#desk = desk
    const { words } = desk
    this.#text = textField({ label: words.resourcesWords }, '')
    this.#target = recordField({
      desk,
      label: words.resourcesTarget,
      hint: words.linkTargetHint,
      kinds: ['document'],
      skips: (typed) => addressIn(typed) !== null,
    })
    this.element.append(this.#list)
    this.#list.className = 'entries'
    this.#list.setAttribute('aria-label', words.resourcesItems)
    this.add.type = 'button'
    this.add.className = 'btn quiet'
    this.add.textContent = words.resourcesAdd
    this.add.addEventListener('click', () => this.#take())
    this.#draw()
  }

  /** What is typed and not yet added counts as added: nobody looks for the second button. */
  get questions() {
    const { words } = this.#desk
    const target = {
      ...this.#target,
      problem: () =>
        this.#wrongTarget() ?? (this.#next() || this.items.length > 0 ? null : words.resourcesEmpty),
    }
    const text = {
      ...this.#text,
      problem: () => {
        const wrong = this.#wrongText()
        if (!wrong && !this.#wrongTarget()) this.#take()
        return wrong
      },
    }
    return [target, text]
  }

  #next(): Resource | null {
    const picked = this.#target.picked()
    if (picked) return { documentId: picked.id }
    const href = addressIn(this.#target.typed())
    const text = this.#text.input.value.trim()
    return href && text ? { href, text } : null
  }

  #wrongTarget(): string | null {
    const { words } = this.#desk
    const typed = this.#target.typed()
    return typed && !this.#target.picked() && !addressIn(typed) ? words.resourcesTargetMissing : null
  }

  #wrongText(): string | null {
    const needed = !this.#target.picked() && addressIn(this.#target.typed())
    return needed && !this.#next() ? this.#desk.words.resourcesWordsMissing : null
  }

  #take() {
    const next = this.#next()
    if (!next) return (this.#wrongText() ? this.#text : this.#target).control.focus()
    this.items.push(next)
    this.#target.clear()
    this.#text.input.value = ''
    this.#draw()
    this.#target.control.focus()
  }

  #draw() {
    this.#list.replaceChildren(...this.items.map((item, at) => this.#row(item, at)))
    this.#list.hidden = this.items.length === 0
  }

  #row(item: Resource, at: number): HTMLElement {
    const { words, names } = this.#desk
    const row = document.createElement('li')
    const remove = document.createElement('button')
    remove.type = 'button'
    remove.className = 'btn text'
    const name = (text: string) => {
      said.textContent = text
      remove.textContent = fill(words.resourcesRemove, { name: text })
    }
    const said = document.createElement('span')
    if ('text' in item) name(item.text)
    else names.tell('document', item.documentId, (found) => name(found?.title ?? words.notFound))
    remove.addEventListener('click', () => {
      this.items.splice(at, 1)
      this.#draw()
      this.#target.control.focus()
    })
    row.append(said, ' ', remove)
    return row
  }
}
