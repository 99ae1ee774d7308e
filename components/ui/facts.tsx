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

/** One of them, left out where nothing is known: `...fact(term, known)`. */
export function fact(term: string, children: ReactNode): Fact[] {
  return children ? [{ term, children }] : []
}
