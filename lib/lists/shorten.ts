/**
 * The beginning of a text, in whole words and without the mark that would stand before the dots.
 * @param longest in UTF-16 units; the dots come on top
 */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  const end = cut.lastIndexOf(' ')
  return `${(end > longest / 2 ? cut.slice(0, end) : cut).replace(/[\p{Surrogate}\s,;:.–-]+$/u, '')}…`
}

/** How much of a summary a row of a list shows: some three lines. */
export const rowSummary = 240
