/**
 * The lines that stand above a story. Where nobody wrote a summary, the story's own first words serve for lists
 * and search; above the story they would be read twice.
 * @param text the story's plain text
 */
export function standfirst(summary: string, text: string): string | undefined {
  const opening = summary.replace(/…$/, '').trim()
  return opening === '' || text.trimStart().startsWith(opening) ? undefined : summary
}
