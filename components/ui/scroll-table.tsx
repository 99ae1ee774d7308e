import type { ReactNode } from 'react'

/** Lets a wide table scroll by itself, by keyboard too; `label` says what it is about. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
