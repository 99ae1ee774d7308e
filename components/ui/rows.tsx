import type { ReactNode } from 'react'
import { Heading, type Level } from '@/components/ui/heading'
import { MetaLine } from '@/components/ui/meta-line'
import type { Shape } from '@/components/ui/mark'

/** A ruled list. `label` names it where no heading does. */
export function Rows({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <ul className="rows" aria-label={label}>
      {children}
    </ul>
  )
}

type RowProps = {
  title: ReactNode
  href?: string
  /** Language of title and summary where it is not the page's. */
  lang?: string
  /** What stands in the margin column: a DateBlock, a few words, or nothing. */
  lead?: ReactNode
  kind?: ReactNode
  mark?: Shape
  meta?: ReactNode[]
  level?: Level
  /** The summary. */
  children?: ReactNode
}

export function Row({ title, href, lang, lead, kind, mark, meta, level = 3, children }: RowProps) {
  return (
    <li>
      {typeof lead === 'string' ? <p className="meta margin-note">{lead}</p> : lead}
      <div>
        <Heading level={level} lang={lang}>
          {href ? <a href={href}>{title}</a> : title}
        </Heading>
        {typeof children === 'string' ? children && <p lang={lang}>{children}</p> : children}
        <MetaLine kind={kind} mark={mark} items={meta} />
      </div>
    </li>
  )
}
