/** What a rich text points at, as loaded for one reader: keyed by id. What the reader may not see has no `href`. */
export type RichTextLinks = {
  documents?: Record<string, LinkedDocument>
  images?: Record<string, LinkedImage>
  people?: Record<string, Linked>
  records?: Record<string, Linked>
}

export type Linked = { title: string; href: string | null }

/** `details` is shown behind the title, ready in the reader's language: "slides, 14 pages, PDF 2.1 MB". */
type LinkedDocument = Linked & { details?: string }

/** `alt` and `credit` of the image's own record stand where the text gives none. Sizes in pixels. */
type LinkedImage = {
  src: string
  srcSet?: string
  width: number
  height: number
  alt: string
  credit: string | null
  caption?: string | null
}
