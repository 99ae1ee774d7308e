import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

export type Element = Tree.Element

/** What an address answered. */
export type Visited = {
  address: string
  /** The page that it was found on first. */
  from: string
  status: number
  headers: Headers
  /** As sent, which is compressed. */
  bytes: number
  /** Of a page; empty for everything else. */
  body: string
}

type Crawl = {
  /** Absolute address; only addresses of its origin are followed. */
  start: string
  /** Which of the found addresses are asked for. */
  wanted: (address: URL) => boolean
  /** Is shown each answer once; nothing is kept of it. */
  see: (visited: Visited, elements: Element[]) => Promise<void>
}

/** The portal answers on one core while the other reads what it answered. */
const atOnce = 4

/** Follows every link of a site from one page on, as a search engine would. */
export async function crawl({ start, wanted, see }: Crawl): Promise<void> {
  const { origin } = new URL(start)
  const open: { address: string; from: string }[] = []
  const known = new Set([start])
  const visit = async (next: { address: string; from: string }) => {
    const visited = await ask(next)
    const found = elementsOf(visited.body)
    await see(visited, found)
    for (const link of visited.status === 200 ? links(found) : []) {
      const address = new URL(link, visited.address)
      address.hash = ''
      if (address.origin !== origin || known.has(address.href) || !wanted(address)) continue
      known.add(address.href)
      open.push({ address: address.href, from: visited.address })
    }
  }
  const work = async () => {
    for (let next = open.shift(); next; next = open.shift()) await visit(next)
  }
  await visit({ address: start, from: 'the start' })
  await Promise.all(Array.from({ length: atOnce }, work))
}

async function ask(next: { address: string; from: string }): Promise<Visited> {
  const response = await fetch(next.address, { redirect: 'manual', headers: { 'Accept-Encoding': 'br' } })
  const { status, headers } = response
  const isPage = headers.get('content-type')?.startsWith('text/html') ?? false
  const body = isPage ? await response.text() : ''
  if (!isPage) await response.arrayBuffer()
  return { ...next, status, headers, bytes: Number(headers.get('content-length')), body }
}

/** Every address that a page links to or loads. */
export function links(found: Element[]): string[] {
  return found.flatMap(({ attrs }) =>
    attrs.flatMap(({ name, value }) =>
      name === 'href' || name === 'src' ? [value] : name === 'srcset' ? sources(value) : [],
    ),
  )
}

/** The addresses of `a.webp 640w, b.webp 1280w`. */
function sources(set: string): string[] {
  return set.split(',').map((source) => source.trim().split(/\s/)[0] ?? '')
}

export function elementsOf(html: string): Element[] {
  const found: Element[] = []
  const walk = (node: Tree.Node): void => {
    if (tree.isElementNode(node)) found.push(node)
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  if (html) walk(parse(html))
  return found
}

export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((candidate) => candidate.name === name)?.value
}
