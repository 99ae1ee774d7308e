import type { ReactNode } from 'react'
import { Mark, type Shape } from '@/components/ui/mark'

const shapes = { ok: 'disc', wait: 'half', stop: 'square', idle: 'ring', info: 'diamond' } satisfies Record<
  string,
  Shape
>

export type Tone = keyof typeof shapes

/** A state in a word, with a shape so that colour never carries it alone. */
export function Status({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={`status status-${tone}`}>
      <Mark shape={shapes[tone]} />
      {children}
    </span>
  )
}
