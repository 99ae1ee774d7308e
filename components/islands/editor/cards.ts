import { safeHref } from '@/lib/richtext/addresses'
import { fill } from '../fill'
import type { Desk } from './desk'
import type { Embed, Image, Resource, ResourceBlock } from '@/lib/richtext/nodes'

/** What stands on the card of a block. */
export type Show = (attrs: Record<string, unknown>, desk: Desk) => HTMLElement[]

export const showImage: Show = (attrs, desk) => {
  const { imageId, alt, credit, caption, missing, decorative } = attrs as Image['attrs']
  const { words } = desk
  if (!imageId) return [line(fill(words.missingImage, { address: missing ?? '' }))]
  const picture = document.createElement('img')
  picture.alt = alt
  const name = line('', 'meta')
  desk.names.tell('image', imageId, (found) => {
    const src = safeHref(found?.thumbnail)
    if (src) picture.src = src
    else picture.remove()
    if (!found) name.textContent = words.notFound
    if (!alt && !decorative && found?.alt) said.textContent = fill(words.altText, { text: found.alt })
  })
  const said = line(alt ? fill(words.altText, { text: alt }) : words.noAlt, 'meta')
  const more = [caption && line(caption), credit && line(fill(words.creditText, { text: credit }), 'meta')]
  return [picture, ...more.filter((one) => one instanceof HTMLElement), said, name]
}

export const showDocument: Show = (attrs, desk) => [named(desk, 'document', String(attrs.documentId))]

export const showResources: Show = (attrs, desk) => {
  const { title, items } = attrs as ResourceBlock['attrs']
  const heading = document.createElement('strong')
  heading.textContent = title
  const list = document.createElement('ul')
  list.append(...items.map((item) => entry(item, desk)))
  return [heading, list]
}

export const showEmbed: Show = (attrs, { words }) => {
  const { title, provider, url } = attrs as Embed['attrs']
  return [line(title), line(fill(words.embedFrom, { provider }), 'meta'), line(url, 'meta')]
}

export const showUnknown: Show = (_, { words }) => [line(words.unknownPart, 'meta')]

function entry(item: Resource, desk: Desk): HTMLElement {
  const row = document.createElement('li')
  row.append(
    'documentId' in item ? named(desk, 'document', item.documentId) : line(`${item.text}: ${item.href}`),
  )
  return row
}

/** A record by its name, as soon as that is known. */
function named(desk: Desk, kind: string, id: string): HTMLElement {
  const name = line('…')
  desk.names.tell(kind, id, (found) => {
    name.textContent = found ? [found.title, found.note].filter(Boolean).join(', ') : desk.words.notFound
  })
  return name
}

function line(text: string, className = ''): HTMLElement {
  const element = document.createElement('span')
  element.className = className
  element.textContent = text
  return element
}
