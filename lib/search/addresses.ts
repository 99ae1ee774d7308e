/** The words in the last part of an address, for the case that somebody mistyped it. */
export function wordsOfAddress(address: string): string {
  const last =
    address
      .replace(/[?#].*$/s, '')
      .split('/')
      .filter(Boolean)
      .at(-1) ?? ''
  try {
    return decodeURIComponent(last)
      .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
      .trim()
      .slice(0, 100)
  } catch {
    return ''
  }
}
