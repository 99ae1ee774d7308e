import { Node } from '@tiptap/core'
import { showDocument, showEmbed, showImage, showResources, showUnknown } from './cards'
import type { Show } from './cards'
import type { Desk } from './desk'

/** The blocks that hold no text to type in: each is shown as a card and changed in a dialog. */
export function partsFor(desk: Desk | null) {
  return [
    part(
      'image',
      { imageId: null, alt: '', credit: null, caption: null, missing: null, decorative: null },
      desk,
      showImage,
    ),
    part('document', { documentId: '' }, desk, showDocument),
    part('resourceBlock', { title: '', items: [] }, desk, showResources),
    part('embed', { url: '', title: '', provider: '' }, desk, showEmbed),
    // What the editor does not know goes through it untouched.
    part(unknownPart, { json: null }, desk, showUnknown),
  ]
}

/** The name of the node that keeps what the editor cannot show. */
export const unknownPart = 'unknownPart'

function part(name: string, attrs: Record<string, unknown>, desk: Desk | null, show: Show) {
  const tag = `pharos-${name.toLowerCase()}`
  return Node.create({
    name,
    group: 'block',
    atom: true,
    selectable: true,
    draggable: true,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(attrs).map(([key, value]) => [key, { default: value, rendered: false }]),
      ),
    parseHTML: () => [{ tag, getAttrs: (element) => JSON.parse(element.dataset.part ?? '{}') as object }],
    renderHTML: ({ node }) => [tag, { 'data-part': JSON.stringify(node.attrs) }],
    addNodeView: () => desk && (({ node }) => cardOf(name, show(node.attrs, desk))),
  })
}

function cardOf(name: string, content: HTMLElement[]) {
  const dom = document.createElement('div')
  dom.className = `part part-${name.toLowerCase()}`
  dom.contentEditable = 'false'
  dom.append(...content)
  return { dom }
}
