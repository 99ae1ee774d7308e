import type { ReactNode } from 'react'

export type Level = 2 | 3 | 4

type Props = { level: Level; id?: string; lang?: string; children: ReactNode }

/** A heading whose level its surroundings decide. */
export function Heading({ level, ...rest }: Props) {
  const Element = `h${level}` as const
  return <Element {...rest} />
}
