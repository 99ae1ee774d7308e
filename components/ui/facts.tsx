import type { ReactNode } from 'react'

export type Fact = { term: string; children: ReactNode }

/** What, where, for whom: terms and what is so, ruled. */
export function Facts({ items }: { items: Fact[] }) {
  return (
    <dl className="facts">
      {items.map(({ term, children }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{children}</dd>
        </div>
      ))}
    </dl>
  )
}
