import type { ReactNode } from 'react'

type Shown = {
  src: string
  /** For browsers that do not read AVIF. */
  srcSet?: string
  avif?: string | null
  width: number
  height: number
}

type Props = {
  picture: Shown
  alt: string
  caption?: ReactNode
  credit?: ReactNode
  /** Of alternative text and caption, where it is not the page's. */
  lang?: string
  /** Already in sight when the page opens, so that waiting for it would be seen. */
  early?: boolean
}

/** As wide as a column of text, whatever the screen. */
const sizes = '(min-width: 52em) 42rem, 92vw'

/** A picture with its caption and the credit that it is never shown without. */
export function PictureFigure({ picture, alt, caption, credit, lang, early = false }: Props) {
  const { src, srcSet, avif, width, height } = picture
  const image = (
    <img
      src={src}
      srcSet={srcSet}
      sizes={srcSet && sizes}
      width={width}
      height={height}
      alt={alt}
      lang={lang}
      loading={early ? undefined : 'lazy'}
      fetchPriority={early ? 'high' : undefined}
    />
  )
  return (
    <figure>
      {avif ? (
        <picture>
          <source type="image/avif" srcSet={avif} sizes={sizes} />
          {image}
        </picture>
      ) : (
        image
      )}
      {(caption || credit) && (
        <figcaption>
          {lang && caption ? <span lang={lang}>{caption}</span> : caption}{' '}
          {credit && <span className="meta">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}
