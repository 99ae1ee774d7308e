import { Extension } from '@tiptap/core'
import { DOMParser, Fragment, Slice, type ParseOptions } from '@tiptap/pm/model'
import { Plugin } from '@tiptap/pm/state'
import { addressIn } from '../address'
import { blocksOf } from './blocks'
import { withoutStyles } from './style'
import { copyOf } from './tree'
import type { Editor } from '@tiptap/core'
import type { LeftOut } from '../status-line'
import type { Desk } from '../desk'

/** Lets in what is pasted or dropped, cleaned. `tell` hears what was left out. */
export const pastingFor = (desk: Desk, tell: (left: LeftOut) => void) =>
  Extension.create({
    name: 'pasting',
    addProseMirrorPlugins() {
      const { editor } = this
      const clipboardParser = new CleaningParser(editor, desk, tell)
      return [
        new Plugin({
          props: {
            clipboardParser,
            transformPastedHTML: withoutStyles,
            handlePaste: (_, event) => refused(event.clipboardData, tell) || linked(editor, event),
            // A browser would leave the page and show the file instead.
            handleDrop: (_, event) => refused(event.dataTransfer, tell),
          },
        }),
      ]
    },
  })

class CleaningParser extends DOMParser {
  #editor: Editor
  #desk: Desk
  #tell: (left: LeftOut) => void

  constructor(editor: Editor, desk: Desk, tell: (left: LeftOut) => void) {
    const { schema, rules } = DOMParser.fromSchema(editor.schema)
    super(schema, rules)
    this.#editor = editor
    this.#desk = desk
    this.#tell = tell
  }

  /** What was copied in an editor of the portal comes with its own marks, plain text with none: both go as they are. */
  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    if (options?.preserveWhitespace) return super.parseSlice(dom, options)
    const tree = copyOf(dom)
    const { content, left } = blocksOf(tree ? [tree] : [], this.#desk.language, location.origin)
    this.#tell(left)
    return new Slice(Fragment.fromJSON(this.#editor.schema, content), 0, 0)
  }
}

/** Files are no text: a picture comes in by its own button, which asks for its words. */
function refused(data: DataTransfer | null, tell: (left: LeftOut) => void): boolean {
  const count = data?.files.length ?? 0
  if (count === 0 || data?.types.includes('text/html')) return false
  tell({ images: count, links: 0 })
  return true
}

/** An address pasted over marked words makes them a link. */
function linked(editor: Editor, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  const href = /^https?:/i.test(text) ? addressIn(text) : null
  if (!href || editor.state.selection.empty) return false
  return editor.chain().focus().setMark('link', { href, documentId: null, record: null }).run()
}
