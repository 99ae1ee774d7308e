import type { ReactNode } from 'react'
import { FileDetails } from '@/components/documents/file-details'
import { PictureFigure } from '@/components/images/picture-figure'
import { Followed } from '@/components/richtext/words'
import { safeEmbed, safeHref } from '@/lib/richtext/addresses'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { Embed, Image, Resource, ResourceBlock } from '@/lib/richtext/nodes'

/** A picture with its caption and credit. One that is missing shows nothing: only the desk speaks of it. */
export function Picture({ image, links }: { image: Image; links: RichTextLinks }): ReactNode {
  const known = image.attrs.imageId ? links.images?.[image.attrs.imageId] : undefined
  const src = known && safeHref(known.src)
  if (!known || !src) return null
  const { alt, caption, credit, decorative } = image.attrs
  return (
    <PictureFigure
      picture={{ ...known, src }}
      alt={decorative ? '' : alt || known.alt}
      caption={caption ?? known.caption}
      credit={credit ?? known.credit}
      lang={known.language}
    />
  )
}

/** A document on a line of its own, as after the talk it belongs to. */
export function DocumentLine({ id, links }: { id: string; links: RichTextLinks }): ReactNode {
  if (!links.documents?.[id]) return null
  return (
    <p className="deck">
      <span>
        <DocumentName id={id} links={links} />
      </span>
    </p>
  )
}

/** "See below". A block of which this reader may see nothing is not shown at all. */
export function Resources({ block, links }: { block: ResourceBlock; links: RichTextLinks }): ReactNode {
  const items = block.attrs.items.filter((item) => 'href' in item || links.documents?.[item.documentId])
  if (items.length === 0) return null
  return (
    <section className="resources">
      <p>
        <strong>{block.attrs.title}</strong>
      </p>
      <ul>
        {items.map((item, index) => (
          <li key={index}>
            <ResourceName item={item} links={links} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Something of another site: a link to it, so that nothing is asked of that site before the reader wants it. */
export function Embedded({ embed }: { embed: Embed }): ReactNode {
  const url = safeEmbed(embed.attrs.url)
  const { title, provider } = embed.attrs
  if (!url) return null
  return (
    <p className="embed">
      <Followed href={url}>{title}</Followed> {provider !== title && <span className="meta">{provider}</span>}
    </p>
  )
}

function ResourceName({ item, links }: { item: Resource; links: RichTextLinks }): ReactNode {
  if ('documentId' in item) return <DocumentName id={item.documentId} links={links} />
  return <Followed href={safeHref(item.href)}>{item.text}</Followed>
}

function DocumentName({ id, links }: { id: string; links: RichTextLinks }): ReactNode {
  const document = links.documents?.[id]
  if (!document) return null
  return (
    <>
      <Followed href={safeHref(document.href)}>{document.title}</Followed>
      {document.details && `, ${document.details}`}
      {document.file && (
        <>
          , <FileDetails file={document.file} />
        </>
      )}
    </>
  )
}
