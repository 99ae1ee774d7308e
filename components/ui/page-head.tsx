import type { ReactNode } from 'react'
import { MetaLine } from '@/components/ui/meta-line'
import type { Shape } from '@/components/ui/mark'

type Props = {
  title: ReactNode
  kind?: ReactNode
  mark?: Shape
  meta?: ReactNode[]
  /** The standfirst. */
  lead?: ReactNode
  /** Language of title and standfirst where it is not the page's. */
  lang?: string
  /** A DateBlock, for what happens on a day. */
  date?: ReactNode
  /** What stands beside the title where there is room: a locator map, the standfirst of the home page. */
  beside?: ReactNode
}

/** The head of a page: one line of what and where, the only `h1`, the standfirst. */
export function PageHead({ title, kind, mark, meta, lead, lang, date, beside }: Props) {
  const text = (
    <div className="head-text">
      <MetaLine kind={kind} mark={mark} items={meta} />
      <h1 lang={lang}>{title}</h1>
      {lead && (
        <p className="lead" lang={lang}>
          {lead}
        </p>
      )}
    </div>
  )
  if (beside) {
    return (
      <header className="head head-beside">
        {text}
        <div>{beside}</div>
      </header>
    )
  }
  return (
    <header className={date ? 'head head-dated' : 'head'}>
      {date}
      {text}
    </header>
  )
}
