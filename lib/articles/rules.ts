/** Characters of a story's prose among which its own summary would be read twice: its first paragraphs. */
export const openingLength = 800

/**
 * The lines that stand above a story. Where nobody wrote a summary, the story's own first words serve for lists
 * and search; above the story they would be read twice.
 * @param opening the beginning of the story's prose, without headings
 */
export function standfirst(summary: string, opening: string): string | undefined {
  const prose = inOneLine(opening)
  const sentences = inOneLine(summary)
    .replace(/\s*…$/, '')
    .split(/(?<=[.!?…])\s+/)
  return sentences.every((sentence) => prose.includes(sentence)) ? undefined : summary
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
