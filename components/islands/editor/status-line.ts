import type { Editor } from '@tiptap/core'
import { fill } from '../fill'
import type { Words } from './words'

/** How much pasting left out, to be said to the one who pasted. */
export type LeftOut = { images: number; links: number }

/** Under the text: how many words it has, and what just happened. */
export class StatusLine {
  readonly element = document.createElement('p')
  #count = document.createElement('span')
  #said = document.createElement('span')
  #words: Words
  #inTable = false

  constructor(words: Words) {
    this.#words = words
    this.element.className = 'text-editor-status meta'
    this.#said.setAttribute('role', 'status')
    this.element.append(this.#count, this.#said)
  }

  follow(editor: Editor): void {
    this.#tell(editor)
    editor.on('update', () => this.#tell(editor))
    editor.on('selectionUpdate', () => {
      const inTable = editor.isActive('table')
      if (inTable && !this.#inTable) this.say(this.#words.tableHint)
      this.#inTable = inTable
    })
  }

  #tell({ state: { doc } }: Editor) {
    const count = wordsIn(doc.textBetween(0, doc.content.size, ' ', ' '))
    this.#count.textContent = fill(this.#words.count, { count })
  }

  sayLeftOut({ images, links }: LeftOut): void {
    const { leftOutImages, leftOutLinks } = this.#words
    this.say([images > 0 && leftOutImages, links > 0 && leftOutLinks].filter(Boolean).join(' '))
  }

  say(text: string): void {
    this.#said.textContent = text
  }
}

function wordsIn(text: string): number {
  return text.match(/[\p{Letter}\p{Number}]+(?:[’'.,-][\p{Letter}\p{Number}]+)*/gu)?.length ?? 0
}
