import type { ReactNode } from 'react'

type Props = {
  facts: ReactNode
  /** What the reader can do here; it follows the facts for whoever reads in order, and stands beside them where there is room. */
  panel: ReactNode
  margin?: ReactNode
  children: ReactNode
}

/** Facts with a panel beside them, then text with its margin: an event, a call. */
export function PanelColumns({ facts, panel, margin, children }: Props) {
  return (
    <div className="columns panel-columns">
      <div className="facts-area">{facts}</div>
      <div className="panel-area">{panel}</div>
      <div className="text-area">{children}</div>
      {margin && <div className="margin-area">{margin}</div>}
    </div>
  )
}
