/** Patterns that stay apart without colour, in print and in forced colours. */
const fills = [
  () => 'currentColor',
  (id: string) => `url(#${id}-hatched)`,
  (id: string) => `url(#${id}-dotted)`,
  () => 'none',
]

/** How many series can be told apart. */
export const barFills = fills.length

/** The paint of a series in the chart of this id. */
export function barFill(id: string, index: number): string {
  return fills[index]?.(id) ?? 'none'
}

/** What the paints are made of, once in each chart. */
export function BarFills({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-hatched`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M-1 1l2-2M0 6l6-6M5 7l2-2" stroke="currentColor" strokeWidth="1.8" />
      </pattern>
      <pattern id={`${id}-dotted`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle cx="2.5" cy="2.5" r="1.1" fill="currentColor" />
      </pattern>
    </defs>
  )
}
