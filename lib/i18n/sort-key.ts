/** Letters that keep their stroke when accents are taken off, and where readers look for them. */
const plain: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
}

/**
 * The key by which names are sorted. It is kept beside the name because the embedded database knows no
 * language's order: there "brno" and "Ängelholm" would follow "Zwolle".
 */
export function sortKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[łøđðþæœßı]/g, (letter) => plain[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
