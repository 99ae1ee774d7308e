import { parseFragment, serializeOuter } from 'parse5'
import type { DefaultTreeAdapterTypes } from 'parse5'
import { fromHtml } from '@/lib/richtext/from-html'
import type { LinkTarget } from '@/lib/richtext/html/report'
import type { Block, LinkedNoun, Resource, RichText } from '@/lib/richtext/nodes'
import { richTextSchema } from '@/lib/richtext/schema'
import type { SampleKeys } from '@/prisma/sample/keys'
import type { Html } from '@/prisma/sample/types/words'

const nounOf: Record<string, LinkedNoun> = {
  news: 'article',
  cities: 'city',
  events: 'event',
  groups: 'group',
  pairings: 'pairing',
  partners: 'partner',
  people: 'person',
  projects: 'project',
  solutions: 'solution',
  themes: 'theme',
}

/**
 * A text of the sample as a rich text. Addresses of the portal become links to their records; three things have a
 * notation of their own: `<blockquote data-person>`, `<section data-resources>` and `<p data-document>`.
 * @throws Error that names what a text links to and the sample does not have, and what could not be taken over
 */
export function richText(html: Html, keys: SampleKeys): RichText {
  const own: Block[] = []
  const speakers: string[] = []
  const plain = elementsOf(html)
    .map((element) => {
      const person = attribute(element, 'data-person')
      if (person) return quotation(element, speakers.push(person) - 1)
      const block = ownBlock(element, keys)
      return block ? `<p>${placeholder(own.push(block) - 1)}</p>` : serializeOuter(element)
    })
    .join('\n')
  const { doc, dropped, images } = fromHtml(plain, {
    resolve: {
      link: (href) => linkTarget(href, keys),
      image: ({ src }) => (src?.startsWith('/image/') ? keys.id('image', src.slice('/image/'.length)) : null),
    },
  })
  if (dropped.length > 0) throw new Error(`A text of the sample loses ${JSON.stringify(dropped)}.`)
  if (images.some(({ imageId }) => !imageId)) throw new Error('A text of the sample lacks a picture.')
  const content = doc.content.map((block) => named(standsFor(block, own) ?? block, speakers, keys))
  return richTextSchema.parse({ ...doc, content })
}

type Element = DefaultTreeAdapterTypes.Element

function elementsOf(html: Html): Element[] {
  const { childNodes } = parseFragment(html.replace(/"image:/g, '"/image/'))
  const elements = childNodes.filter((node): node is Element => 'tagName' in node)
  const loose = childNodes.some((node) => node.nodeName === '#text' && 'value' in node && node.value.trim())
  if (loose) throw new Error(`A text of the sample has words outside of paragraphs: ${html.slice(0, 80)}`)
  return elements
}

/** The speaker goes through the reader of HTML as a number and becomes a person afterwards. */
function quotation(element: Element, speaker: number): string {
  const words = element.childNodes.map((child) => ('tagName' in child ? serializeOuter(child) : '')).join('')
  return `<blockquote>${words}<footer>${placeholder(speaker)}</footer></blockquote>`
}

function ownBlock(element: Element, keys: SampleKeys): Block | null {
  const document = attribute(element, 'data-document')
  if (document) return { type: 'document', attrs: { documentId: keys.id('library', document) } }
  const title = attribute(element, 'data-resources')
  if (!title) return null
  const links = element.childNodes.filter((node): node is Element => 'tagName' in node)
  const items = links.map((link): Resource => {
    const href = attribute(link, 'href') ?? ''
    const target = linkTarget(href, keys)
    if (target && 'documentId' in target) return { documentId: target.documentId }
    return { href, text: link.childNodes.map((node) => ('value' in node ? node.value : '')).join('') }
  })
  return { type: 'resourceBlock', attrs: { title, items } }
}

function linkTarget(href: string, keys: SampleKeys): LinkTarget {
  const [, section, slug] = /^\/([a-z]+)\/([a-z0-9-]+)$/.exec(href) ?? []
  if (!section || !slug) {
    if (/^https:\/\//.test(href)) return null
    throw new Error(`A text of the sample links to ${href}.`)
  }
  if (section === 'library') return { documentId: keys.id('library', slug) }
  const noun = nounOf[section]
  if (!noun) throw new Error(`A text of the sample links to ${href}.`)
  return { record: { noun, id: keys.id(section, slug) } }
}

const placeholder = (index: number) => `pharos-sample-${index}`

function standsFor(block: Block, own: readonly Block[]): Block | null {
  const text = block.type === 'paragraph' && block.content?.[0]
  const index = text && 'text' in text ? /^pharos-sample-(\d+)$/.exec(text.text)?.[1] : undefined
  return index === undefined ? null : (own[Number(index)] ?? null)
}

function named(block: Block, speakers: readonly string[], keys: SampleKeys): Block {
  if (block.type !== 'blockquote') return block
  const index = /^pharos-sample-(\d+)$/.exec(block.attrs.speaker ?? '')?.[1]
  const slug = index === undefined ? undefined : speakers[Number(index)]
  if (!slug) throw new Error('A quotation of the sample has no speaker.')
  const { id, name } = keys.person(slug)
  return { ...block, attrs: { ...block.attrs, personId: id, speaker: name } }
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value
}
