import { hostOf, safeEmbed } from '@/lib/richtext/addresses'
import { attribute } from '@/lib/richtext/html/tree'
import { absolute } from '@/lib/richtext/html/links'
import type { Element } from '@/lib/richtext/html/tree'
import type { LinkContext } from '@/lib/richtext/html/links'
import type { Embed, Image } from '@/lib/richtext/nodes'

/** A picture: the portal's own image when `resolve` knows it, else one that says which address is missing. */
export function imageOf(element: Element, context: LinkContext): Image | null {
  const src = absolute(attribute(element, 'src'), context.base)
  const attachment = attachmentOf(element)
  if (!src && !attachment) return null
  const alt = attribute(element, 'alt').replace(/\s+/gu, ' ').trim().slice(0, 1000)
  const imageId = context.resolve.image?.({ src, attachment }) ?? null
  context.report.images.push({ src, attachment, alt, credit: null, imageId })
  const missing = imageId ? null : (src ?? `attachment ${attachment}`)
  return { type: 'image', attrs: { imageId, alt, credit: null, caption: null, missing } }
}

/** The words under a picture: "Photo by …" and "© …" are its credit, everything else its caption. */
export function describe(image: Image, words: string, context: LinkContext): Image {
  const text = words.replace(/\s+/gu, ' ').trim()
  if (text === '') return image
  const credit = creditOf(text)
  const found = context.report.images.at(-1)
  if (found && credit) found.credit = credit
  return { ...image, attrs: { ...image.attrs, ...(credit ? { credit } : { caption: text.slice(0, 2000) }) } }
}

/** The credit in a caption that is nothing but a credit, without its "Photo by". */
export function creditOf(caption: string): string | null {
  const marked =
    /^\(?(?:(?:photo|picture|image|foto|bild)s?(?: credits?)?\s*(?:by|:|©)|credits?\s*:|©|\(c\))\s*:?\s*/i
  const opening = marked.exec(caption)?.[0]
  if (!opening || caption.length > 300) return null
  const name = caption.slice(opening.length).trim()
  return (opening.startsWith('(') && !/^\(c\)/i.test(opening) ? name.replace(/\)$/, '') : name) || null
}

/** Something of another site inside the page. It becomes click-to-load; without a usable address it is dropped. */
export function embedOf(raw: string, title: string, context: LinkContext): Embed | null {
  const url = safeEmbed(absolute(raw.replace(/^http:/i, 'https:'), context.base))
  if (!url) return null
  const provider = hostOf(url)
  return { type: 'embed', attrs: { url, title: title.trim().slice(0, 300) || provider, provider } }
}

const players =
  /^https?:\/\/(?:[\w-]+\.)?(?:youtube\.com|youtu\.be|youtube-nocookie\.com|vimeo\.com|slideshare\.net)\//i

/** Whether an address that stands alone on its line is one that WordPress turns into a player. */
export function isPlayer(address: string): boolean {
  return players.test(address)
}

function attachmentOf(element: Element): string | null {
  const stated = attribute(element, 'data-attachment')
  return /^\d+$/.test(stated) ? stated : (/\bwp-image-(\d+)/.exec(attribute(element, 'class'))?.[1] ?? null)
}
