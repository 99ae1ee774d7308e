/** Touched by every write to any of them; awards are shown where their recipients are, and have no pages. */
export const awardsTag = 'awards'

/** Touched by a write to this one. */
export function awardTag(id: string): string {
  return `award:${id}`
}
