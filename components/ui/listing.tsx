import type { ReactNode } from 'react'

/** A list beside the form that filters it; below 900 px the form folds away above the list. */
export function Listing({ filters, children }: { filters?: ReactNode; children: ReactNode }) {
  return (
    <div className="listing">
      {filters}
      <div>{children}</div>
    </div>
  )
}
