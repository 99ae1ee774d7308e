import { Fragment, type ReactNode } from 'react'
import { Heading, type Level } from '@/components/ui/heading'

type Props = {
  id: string
  title: string
  /** Where the whole of it can be read. */
  links?: { href: string; label: string }[]
  /** Under the head in the margin: a legend, a remark. */
  note?: ReactNode
  /** Language of the title where it is not the page's. */
  lang?: string
  level?: Level
  children: ReactNode
}

/** A part of a page: a 3 px rule, its head in the margin, the matter beside it. */
export function Section({ id, title, links = [], note, lang, level = 2, children }: Props) {
  return (
    <section className="section" aria-labelledby={id}>
      <header>
        <Heading level={level} id={id} lang={lang}>
          {title}
        </Heading>
        {links.length > 0 && (
          <p className="meta">
            {links.map(({ href, label }, index) => (
              <Fragment key={href}>
                {index > 0 && ' · '}
                <a href={href}>{label}</a>
              </Fragment>
            ))}
          </p>
        )}
        {note && <div className="meta">{note}</div>}
      </header>
      <div>{children}</div>
    </section>
  )
}
