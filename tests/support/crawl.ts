import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Visited = { address: string; status: number; headers: Headers; body: string; from: string }

/**
 * Follows every link of a site from one page on, as a search engine would.
 * @param start absolute address; only addresses of its origin are followed
 * @param follow which addresses are worth following further; all found ones are asked for
 */
export async function crawl(start: string, follow: (path: string) => boolean): Promise<Visited[]> {
  const { origin } = new URL(start)
  const open = [{ address: start, from: 'the start' }]
  const seen = new Set([start])
  const visited: Visited[] = []
  for (let next = open.shift(); next; next = open.shift()) {
    const response = await fetch(next.address, { redirect: 'manual' })
    const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false
    const body = isPage ? await response.text() : ''
    if (!isPage) await response.arrayBuffer()
    visited.push({ ...next, status: response.status, headers: response.headers, body })
    if (!isPage || response.status !== 200 || !follow(new URL(next.address).pathname)) continue
    for (const found of links(body)) {
      const address = new URL(found, next.address)
      address.hash = ''
      if (address.origin !== origin || seen.has(address.href)) continue
      seen.add(address.href)
      open.push({ address: address.href, from: next.address })
    }
  }
  return visited
}

/** Every address that a page links to or loads. */
export function links(html: string): string[] {
  return elements(html).flatMap(({ attrs }) =>
    attrs.filter(({ name }) => name === 'href' || name === 'src').map(({ value }) => value),
  )
}

export function elements(html: string): Tree.Element[] {
  const found: Tree.Element[] = []
  const walk = (node: Tree.Node): void => {
    if (tree.isElementNode(node)) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return found
}
