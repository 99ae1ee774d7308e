import type { Child, Element } from '@/lib/richtext/html/tree'

/** A tree of the browser, or of a parser, as one that may be changed. Comments are gone, white space is folded. */
export function copyOf(node: Node | Child, parent: Element | null = null): Child | null {
  if (node.nodeName === '#text') return textOf(node as { nodeValue?: string | null; value?: string }, parent)
  const { tagName } = node as { tagName?: string }
  if (!tagName) return null
  const element = elementOf(tagName.toLowerCase(), attributesOf(node), [])
  element.parentNode = parent
  for (const child of childrenOf(node)) {
    const copy = copyOf(child, element)
    if (copy) element.childNodes.push(copy)
  }
  return element
}

export function elementOf(tagName: string, attrs: Element['attrs'], children: Child[]): Element {
  const element: Element = { nodeName: tagName, tagName, attrs, childNodes: [], parentNode: null }
  putInto(element, children)
  return element
}

/** Gives an element other children. */
export function putInto(element: Element, children: readonly Child[]): void {
  for (const child of children) child.parentNode = element
  element.childNodes = [...children]
}

function textOf(node: { nodeValue?: string | null; value?: string }, parent: Element | null): Child {
  const value = (node.nodeValue ?? node.value ?? '').replace(/[ \t\r\n\f]+/g, ' ')
  return { nodeName: '#text', value, parentNode: parent }
}

function attributesOf(node: object): Element['attrs'] {
  const own = 'attrs' in node ? node.attrs : 'attributes' in node ? node.attributes : []
  return [...(own as Iterable<{ name: string; value: string }>)].map(({ name, value }) => ({
    name: name.toLowerCase(),
    value,
  }))
}

function childrenOf(node: object): Iterable<Node | Child> {
  return 'childNodes' in node ? (node.childNodes as Iterable<Node | Child>) : []
}
