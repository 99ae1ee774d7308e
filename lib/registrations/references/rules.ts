import { randomInt } from 'node:crypto'

/** No letter or digit that is taken for another one when read aloud or written down, and no vowel that makes words. */
const letters = '23456789BCDFGHJKMNPQRTVWXZ'
const length = 10

/** What somebody quotes and the code at the door shows: "K7QM2-XRT9B", one of 26^10 that nobody guesses. */
export function newReference(): string {
  const drawn = Array.from({ length }, () => letters[randomInt(letters.length)]).join('')
  return `${drawn.slice(0, 5)}-${drawn.slice(5)}`
}

/** As it is kept, however it was typed; null for what is none. */
export function readReference(typed: string): string | null {
  const plain = typed.toUpperCase().replaceAll(/[\s–—-]/g, '')
  const known = plain.length === length && [...plain].every((letter) => letters.includes(letter))
  return known ? `${plain.slice(0, 5)}-${plain.slice(5)}` : null
}
