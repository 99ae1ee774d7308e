import type { ReactNode } from 'react'
import { Followed } from '@/components/richtext/words'
import { safeEmbed, safeHref } from '@/lib/richtext/addresses'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { Embed, Image, Resource, ResourceBlock } from '@/lib/richtext/nodes'

/** A picture with its caption and credit. One that is missing shows nothing: only the desk speaks of it. */
export function Picture({ image, links }: { image: Image; links: RichTextLinks }): ReactNode {
  const known = image.attrs.imageId ? links.images?.[image.attrs.imageId] : undefined
  const src = known && safeHref(known.src)
  if (!known || !src) return null
  const caption = image.attrs.caption ?? known.caption
  const credit = image.attrs.credit ?? known.credit
  const { srcSet, width, height } = known
  return (
    <figure>
      <img
        src={src}
        srcSet={srcSet}
        sizes="(min-width: 48em) 42rem"
        width={width}
        height={height}
        alt={image.attrs.alt || known.alt}
        loading="lazy"
      />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="meta">{credit}</span>}
        </figcaption>
      )}
    </figure>
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
    </>
  )
}
