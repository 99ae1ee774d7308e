import type { ReactNode } from 'react'

/** How many there are and in what order, over the rows; the chosen filters at its end. */
export function ResultStatus({ children, chips }: { children: ReactNode; chips?: ReactNode }) {
  return (
    <div className="result">
      <p role="status" className="meta">
        {children}
      </p>
      {chips}
    </div>
  )
}
