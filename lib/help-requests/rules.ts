import { randomInt } from 'node:crypto'

/** Without letters and digits that are taken for one another when they are read out. */
const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ'

/** As `K7M2-9QXD-4TRW`: nobody guesses another one's, and everybody can say it on the telephone. */
export const referenceShape = /^[2-9A-HJKMNP-TV-Z]{4}(?:-[2-9A-HJKMNP-TV-Z]{4}){2}$/

export function newReference(): string {
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('')
  return [group(), group(), group()].join('-')
}

/** Days that an answered request stays after the last word. */
export const keptDays = 365

/** Days after the last word in which nobody has answered, and nobody will any more. */
export const unansweredDays = 2 * 365

/** Days in which the mailed link opens the request. */
export const linkDays = 180

/** More would not be one request any more. */
export const mostReplies = 100
