/**
 * A tree of HTML as it is walked: the shape that parse5 gives, as far as it is read. Whoever has another one, as a
 * browser does, makes this of it.
 */
export type Element = {
  nodeName: string
  tagName: string
  attrs: { name: string; value: string }[]
  childNodes: Child[]
  parentNode: Parent
}
export type Text = { nodeName: string; value: string; parentNode: Parent }
type Unread = { nodeName: string; parentNode?: Parent }
export type Child = Element | Text | Unread
type Parent = { nodeName: string } | null

export function isElement(node: Child): node is Element {
  return 'tagName' in node
}

export function isText(node: Child): node is Text {
  return 'value' in node
}

export function attribute(element: Element, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? ''
}

/** The words inside a node, white space folded. */
export function wordsOf(node: Child): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}
