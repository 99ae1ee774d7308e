import 'server-only'
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export type PasswordFault = 'too-short' | 'too-long' | 'too-easy'

export const shortestPassword = 10
export const longestPassword = 200

/** From 0 to 4; at 3 it withstands a hundred million guesses. */
const leastScore = 3
/** What has to be left of a password without the words that everybody knows of its owner. */
const leastBesideKnown = 7

let estimator: ZxcvbnFactory | undefined

/**
 * Why a password is refused; null when it is good. Asks a list that is part of the portal and nobody else: which
 * passwords were found in breaches, what is on a keyboard in a row, which dates and words are tried first.
 * @param known what everybody knows: the owner's name and address, the name of the portal
 */
export function passwordFault(password: string, known: readonly string[]): PasswordFault | null {
  const { length } = [...password.normalize('NFC')]
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  const words = known.flatMap(wordsOf)
  if (lengthWithout(words, password) < leastBesideKnown) return 'too-easy'
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: longestPassword })
  return estimator.check(password, words).score < leastScore ? 'too-easy' : null
}

function wordsOf(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return [text.toLowerCase(), ...words].filter((word) => word.length > 2)
}

function lengthWithout(words: string[], password: string): number {
  const longestFirst = words.toSorted((a, b) => b.length - a.length)
  return [...longestFirst.reduce((rest, word) => rest.replaceAll(word, ''), password.toLowerCase())].length
}
