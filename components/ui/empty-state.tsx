import type { ReactNode } from 'react'
import { Heading, type Level } from '@/components/ui/heading'

type Props = {
  /** Why there is nothing: none yet, filtered out, no access. */
  title: string
  children?: ReactNode
  /** The one thing to do about it. */
  action?: { href: string; label: string }
  level?: Level
}

export function EmptyState({ title, children, action, level = 2 }: Props) {
  return (
    <div className="empty">
      <Heading level={level}>{title}</Heading>
      {children && <p>{children}</p>}
      {action && (
        <p>
          <a className="btn quiet" href={action.href}>
            {action.label}
          </a>
        </p>
      )}
    </div>
  )
}
