/** What a rich text points at, as loaded for one reader: keyed by id. What the reader may not see has no `href`. */
export type RichTextLinks = {
  documents?: Record<string, LinkedDocument>
  images?: Record<string, LinkedImage>
  people?: Record<string, Linked>
  records?: Record<string, Linked>
}

export type Linked = { title: string; href: string | null }

/** What is said behind a document's title: `details` ready in the reader's language, or what they are made of. */
export type LinkedDocument = Linked & { details?: string; file?: LinkedFile }

/** "14 pages, PDF 2.1 MB". `pages` is 0 where nobody counted them. */
export type LinkedFile = { pages: number; mediaType: string; bytes: number }

/** `alt` and `credit` of the image's own record stand where the text gives none. Sizes in pixels. */
type LinkedImage = {
  src: string
  srcSet?: string
  /** The same in AVIF, for browsers that read it. */
  avif?: string | null
  width: number
  height: number
  alt: string
  credit: string | null
  caption?: string | null
  /** Of `alt` and `caption`. */
  language?: string
}
