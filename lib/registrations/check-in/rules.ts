/** Whether somebody is meant by what was typed: a part of their name or organisation in any accents, or their code. */
export function matches(
  { name, organisation, reference }: { name: string; organisation: string | null; reference: string },
  typed: string,
): boolean {
  const words = plain(typed).split(/\s+/u).filter(Boolean)
  const known = plain([name, organisation, reference].filter(Boolean).join(' '))
  return words.every((word) => known.includes(word))
}

/** Without case and accents, as people type at a door. */
function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('Ł', 'L').toLowerCase()
}
