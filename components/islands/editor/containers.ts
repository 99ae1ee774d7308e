import { Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { insideCell, insideItem, insideQuotation } from '@/lib/richtext/places'
import type { Desk } from './desk'
import type { Quotation } from '@/lib/richtext/nodes'

const oneOf = (types: readonly string[]) => `(${types.join(' | ')})`

/** The list commands go by its first paragraph. Tab is not its key: Tab leaves the text. */
export const ListItem = Node.create({
  name: 'listItem',
  content: `paragraph ${oneOf(insideItem)}*`,
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

/** What somebody said, with the name under it. */
export const quotationFor = (desk: Desk | null) =>
  Node.create({
    name: 'blockquote',
    group: 'block',
    content: `${oneOf(insideQuotation)}+`,
    defining: true,
    addAttributes: () => ({
      personId: attribute('personId'),
      speaker: attribute('speaker'),
      cite: attribute('cite'),
    }),
    parseHTML: () => [{ tag: 'blockquote' }],
    renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
    addKeyboardShortcuts() {
      return { 'Mod-Shift-b': () => this.editor.commands.toggleWrap(this.name) }
    },
    addNodeView: () => desk && (({ node }) => quotationView(node.attrs as Quotation['attrs'], desk)),
  })

/** Kept in a data attribute, so that what is copied inside the editor comes back whole. */
function attribute(name: string) {
  const key = `data-${name.toLowerCase()}`
  return {
    default: null,
    parseHTML: (element: HTMLElement) => element.getAttribute(key),
    renderHTML: (attributes: Record<string, unknown>) => ({ [key]: attributes[name] }),
  }
}

function quotationView({ personId, speaker }: Quotation['attrs'], desk: Desk) {
  const dom = document.createElement('blockquote')
  const contentDOM = document.createElement('div')
  const footer = document.createElement('footer')
  footer.contentEditable = 'false'
  footer.textContent = speaker
  if (!speaker && personId)
    desk.names.tell('person', personId, (found) => (footer.textContent = found?.title ?? ''))
  footer.hidden = !speaker && !personId
  dom.append(contentDOM, footer)
  return { dom, contentDOM }
}

const plainTable = Table.extend({
  // The package's own ways of drawing set inline styles, which the policy of the page refuses.
  renderHTML: () => ['table', ['tbody', 0]],
  addNodeView: () => null,
})

const spans = () => ({ colspan: { default: 1 }, rowspan: { default: 1 } })
const cellContent = `${oneOf(insideCell)}+`

export const tables = [
  plainTable.configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: cellContent, addAttributes: spans }),
  TableHeader.extend({ content: cellContent, addAttributes: spans }),
]
