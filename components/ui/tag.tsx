import type { ReactNode } from 'react'

/** A word in a box beside what it qualifies, such as "Draft". */
export function Tag({ children }: { children: ReactNode }) {
  return <span className="tag">{children}</span>
}
