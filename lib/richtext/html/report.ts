import type { RecordReference } from '@/lib/richtext/nodes'

/** Where an address of the old site leads in the portal. null: it stays as it is, an address of somebody else. */
export type LinkTarget = { documentId: string } | { record: RecordReference } | { href: string } | null

/** A picture as the old site names it: by address, by WordPress's attachment number, or both. */
type ForeignImage = { src: string | null; attachment: string | null }

export type Resolve = {
  link?: (href: string, text: string) => LinkTarget
  /** The id of the portal's image, or null while it is missing. */
  image?: (image: ForeignImage) => string | null
}

type FoundLink = {
  href: string
  text: string
  to: 'document' | 'record' | 'page' | 'elsewhere'
  documentId: string | null
}
type FoundImage = ForeignImage & { alt: string; credit: string | null; imageId: string | null }
/** What could not be kept, and the last words before it. */
type Dropped = { what: string; where: string }

export type Report = { links: FoundLink[]; images: FoundImage[]; dropped: Dropped[] }

const longestPlace = 60

/** The end of the text read so far, for a person who looks for the place. */
export function place(before: string): string {
  const words = before.replace(/\s+/gu, ' ').trim()
  return words.length <= longestPlace
    ? words
    : `…${words.slice(-longestPlace).replace(/^\p{Surrogate}/u, '')}`
}
