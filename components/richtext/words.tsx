import type { ReactNode } from 'react'
import { isExternal, safeHref } from '@/lib/richtext/addresses'
import type { RichTextLinks } from '@/lib/richtext/links'
import type { Inline, LinkMark, Mark } from '@/lib/richtext/nodes'

/** The words of a paragraph with their marks. */
export function Words({
  content,
  links,
}: {
  content: readonly Inline[] | undefined
  links: RichTextLinks
}): ReactNode {
  return content?.map((node, index) => {
    if (node.type === 'hardBreak') return <br key={index} />
    if (node.type !== 'text') return null
    return (node.marks ?? []).reduceRight<ReactNode>(
      (inner, mark) => (
        <Marked key={index} mark={mark} links={links}>
          {inner}
        </Marked>
      ),
      node.text,
    )
  })
}

type MarkedProps = { mark: Mark; links: RichTextLinks; children: ReactNode }

function Marked({ mark, links, children }: MarkedProps): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{children}</strong>
    case 'italic':
      return <em>{children}</em>
    case 'language':
      return <span lang={mark.attrs.lang}>{children}</span>
    case 'link':
      return <Followed href={hrefOf(mark, links)}>{children}</Followed>
    default:
      return children
  }
}

/** A link, or only its words when it leads nowhere for this reader. */
export function Followed({ href, children }: { href: string | null; children: ReactNode }): ReactNode {
  if (!href) return children
  return (
    <a href={href} rel={isExternal(href) ? 'noopener' : undefined}>
      {children}
    </a>
  )
}

function hrefOf({ attrs }: LinkMark, links: RichTextLinks): string | null {
  if (attrs.documentId) return safeHref(links.documents?.[attrs.documentId]?.href)
  if (attrs.record) return safeHref(links.records?.[attrs.record.id]?.href)
  return safeHref(attrs.href)
}
