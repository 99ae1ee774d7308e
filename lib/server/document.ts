import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** Says that Next's output has a shape that this file was not written for. */
export class UnexpectedShape extends Error {}

/**
 * Makes a plain document of a page that Next rendered: without what it adds for hydration, with what HTML
 * needs and React left empty. Works on the parsed tree, since text that looks like markup must stay text.
 * @param address the page's own address, for forms that post to themselves
 * @throws UnexpectedShape when parts of the page would only appear with a script
 */
export function plainDocument(html: string, address: string): string {
  const document = parse(html)
  clean(document, address)
  sayErrorFirst(document)
  return serialize(document)
}

function clean(parent: Tree.ParentNode, address: string): void {
  for (const node of [...parent.childNodes]) {
    if (tree.isElementNode(node)) refuseUnfinished(node)
    if (isForHydration(node)) {
      tree.detachNode(node)
      continue
    }
    if (tree.isElementNode(node)) {
      completeAttributes(node, address)
      clean(node, address)
    }
  }
  joinText(parent)
}

/** Streamed pages park late parts in hidden boxes until a script moves them; error pages are empty without one. */
function refuseUnfinished(element: Tree.Element): void {
  const id = attribute(element, 'id') ?? ''
  if (element.tagName === 'template' && /^[BPS]:/.test(id)) throw new UnexpectedShape(`a template ${id}`)
  if (attribute(element, 'hidden') !== null && /^S:/.test(id))
    throw new UnexpectedShape(`a hidden part ${id}`)
  if (id === '__next_error__') throw new UnexpectedShape('an error page that needs a script')
  if (attribute(element, 'style') !== null)
    throw new UnexpectedShape(
      `an inline style on <${element.tagName}>, which the content security policy refuses`,
    )
}

function isForHydration(node: Tree.ChildNode): boolean {
  if (tree.isCommentNode(node)) return true
  if (!tree.isElementNode(node)) return false
  if (node.tagName === 'script') return !isOwnScript(node)
  if (node.tagName === 'link') return isScriptHint(node)
  if (node.tagName === 'meta') return attribute(node, 'name') === 'next-size-adjust'
  return isMetadataOutlet(node)
}

/** Structured data and the portal's own islands, which are files of ours under an address of theirs. */
function isOwnScript(script: Tree.Element): boolean {
  if (attribute(script, 'type') === 'application/ld+json') return true
  return attribute(script, 'src')?.startsWith('/islands/') ?? false
}

function isScriptHint(link: Tree.Element): boolean {
  const rel = attribute(link, 'rel')
  const forScript = rel === 'modulepreload' || (rel === 'preload' && attribute(link, 'as') === 'script')
  return forScript && !attribute(link, 'href')?.startsWith('/islands/')
}

/** The empty hidden box in which Next would place metadata that arrives late. */
function isMetadataOutlet(element: Tree.Element): boolean {
  const names = element.attrs.map(({ name }) => name).join()
  return element.tagName === 'div' && names === 'hidden' && element.childNodes.every(tree.isCommentNode)
}

function completeAttributes(element: Tree.Element, address: string): void {
  element.attrs = element.attrs.filter(
    ({ name }) => name !== 'data-precedence' && name !== 'data-rsc-css-href',
  )
  if (element.tagName !== 'form') return
  const action = element.attrs.find(({ name }) => name === 'action')
  // React prints an empty action for a form that posts to its own page; HTML forbids an empty one.
  if (action?.value === '') action.value = address
}

/** A page whose form was filled in wrongly says so before its title, which is what is read out first. */
function sayErrorFirst(document: Tree.Document): void {
  const prefix = find(document, (element) => attribute(element, 'data-title-prefix') !== null)
  const title = prefix && find(document, ({ tagName }) => tagName === 'title')
  const [text] = title?.childNodes ?? []
  if (prefix && text && tree.isTextNode(text))
    text.value = `${attribute(prefix, 'data-title-prefix')}${text.value}`
}

function find(parent: Tree.ParentNode, is: (element: Tree.Element) => boolean): Tree.Element | null {
  for (const node of parent.childNodes) {
    if (!tree.isElementNode(node)) continue
    const found = is(node) ? node : find(node, is)
    if (found) return found
  }
  return null
}

/** React parts neighbouring texts by comments; with those gone they are one text again. */
function joinText(parent: Tree.ParentNode): void {
  let before: Tree.ChildNode | null = null
  for (const node of [...parent.childNodes]) {
    if (before && tree.isTextNode(node) && tree.isTextNode(before)) {
      before.value += node.value
      tree.detachNode(node)
    } else before = node
  }
}

function attribute(element: Tree.Element, name: string): string | null {
  return element.attrs.find((candidate) => candidate.name === name)?.value ?? null
}
