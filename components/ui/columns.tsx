import type { ReactNode } from 'react'

/** Text and its margin; on a phone the margin follows the text. `margin` is a Margin, or an aside with a Panel first. */
export function Columns({ children, margin }: { children: ReactNode; margin?: ReactNode }) {
  return (
    <div className="columns">
      <div>{children}</div>
      {margin && <div>{margin}</div>}
    </div>
  )
}
