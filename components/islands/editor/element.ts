import { Editor, getSchema } from '@tiptap/core'
import { whenParsed } from '../parsed'
import { extensionsFor } from './extensions'
import { Names } from './names'
import { keysFor } from './keys'
import { pastingFor } from './paste/pasting'
import { StatusLine } from './status-line'
import { fromStored, toStored } from './stored'
import { toolbarFor } from './toolbar'
import type { Desk } from './desk'
import type { Words } from './words'

/**
 * A text to write. It stands around a hidden field that holds the text as it is stored, and keeps it up to date; the
 * field tells of every change as any field does.
 */
export class TextEditor extends HTMLElement {
  #editor: Editor | undefined
  #last = ''

  connectedCallback() {
    whenParsed(() => {
      if (!this.#editor && this.isConnected) this.#start()
    })
  }

  disconnectedCallback() {
    this.#editor?.destroy()
    this.#editor = undefined
  }

  /** The text as it is stored, as JSON. */
  get value(): string {
    return this.#field.value
  }

  set value(json: string) {
    this.#field.value = json
    if (!this.#editor) return
    this.#editor.commands.setContent(fromStored(parse(json), this.#editor.schema), { emitUpdate: false })
    this.#last = storedIn(this.#editor)
  }

  get #field(): HTMLInputElement {
    const field = this.querySelector('input')
    if (!field) throw new Error('An editor without its field')
    return field
  }

  #start() {
    const desk = this.#desk()
    const frame = document.createElement('div')
    frame.className = 'text-editor'
    const area = document.createElement('div')
    const status = new StatusLine(desk.words)
    const extensions = extensionsFor(desk)
    const editor = new Editor({
      element: area,
      extensions: [...extensions, keysFor(desk), pastingFor(desk, (left) => status.sayLeftOut(left))],
      // From the start: what is put in afterwards could be undone.
      content: fromStored(parse(this.value), getSchema(extensions)),
      injectCSS: false,
      editorProps: { attributes: this.#attributes() },
      onUpdate: () => this.#changed(),
    })
    this.#editor = editor
    this.#last = storedIn(editor)
    status.follow(editor)
    frame.append(toolbarFor(editor, desk), area, status.element)
    this.querySelector('.text-editor-read')?.remove()
    this.append(frame)
  }

  #desk(): Desk {
    const { search = '', images = '', partner = '', language = 'en', words = '{}' } = this.dataset
    return {
      words: JSON.parse(words) as Words,
      names: new Names(search, language),
      language,
      search,
      images,
      partner,
    }
  }

  /** The summary of errors leads to the field's id, which from now on is that of what one types into. */
  #attributes(): Record<string, string> {
    const { labelled = '', described, invalid, language = '' } = this.dataset
    const id = this.id
    this.removeAttribute('id')
    return {
      id,
      class: 'prose text-editor-area',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-labelledby': labelled,
      lang: language,
      ...(described && { 'aria-describedby': described }),
      ...(invalid && { 'aria-invalid': invalid }),
    }
  }

  /** The editor also changes by itself, as with a line to go on writing in: that is no change of the text. */
  #changed() {
    const now = this.#editor && storedIn(this.#editor)
    if (now === undefined || now === this.#last) return
    this.#last = now
    this.#field.value = now
    this.#field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

function storedIn(editor: Editor): string {
  return JSON.stringify(toStored(editor.getJSON()))
}

function parse(json: string): unknown {
  return json ? JSON.parse(json) : null
}
