import { Fragment, type ReactNode } from 'react'
import { Mark, type Shape } from '@/components/ui/mark'

type Props = {
  kind?: ReactNode
  /** Stands before the kind, where places are told apart by shape. */
  mark?: Shape
  items?: ReactNode[]
}

/** "Report · Umeå · Heat": the kind in the accent, the rest after it. Empty items are left out. */
export function MetaLine({ kind, mark, items = [] }: Props) {
  const shown = [kind && <Kind key="kind" mark={mark} kind={kind} />, ...items].filter(Boolean)
  if (shown.length === 0) return null
  return (
    <p className="meta">
      {shown.map((item, index) => (
        <Fragment key={index}>
          {index > 0 && ' · '}
          {item}
        </Fragment>
      ))}
    </p>
  )
}

function Kind({ kind, mark }: { kind: ReactNode; mark?: Shape }) {
  return (
    <span className="kind">
      {mark && (
        <>
          <Mark shape={mark} />{' '}
        </>
      )}
      {kind}
    </span>
  )
}
