/** A piece of text, and whether it is one of the words looked for. */
export type Piece = { text: string; found: boolean }

/** Characters of a text that are shown around the words looked for. */
const shown = 240
/** More places than that are not compared. */
const mostPlaces = 300

const letters = /[\p{Letter}\p{Number}]+/gu
const strokes: Record<string, string> = {
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  Ø: 'o',
  đ: 'd',
  Đ: 'd',
  ı: 'i',
  ħ: 'h',
  Ħ: 'h',
  ŧ: 't',
}

/**
 * A text without accents and case, of the same length: what is found at a place in it stands at the same place in the
 * text. Letters that would become two (ß) stay.
 */
export function foldedInPlace(text: string): string {
  return text.replace(/[A-Z\u0080-\u{10FFFF}]/gu, foldedLetter)
}

function foldedLetter(letter: string): string {
  const folded =
    strokes[letter] ??
    letter
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
  return folded.length === letter.length ? folded : letter
}

/** The words that somebody looks for, folded; those that must not occur are left out. */
export function wordsOf(typed: string): string[] {
  const wanted = foldedInPlace(typed).replace(/(^|\s)-("[^"]*"?|\S+)/g, ' ')
  return [...new Set(wanted.match(letters) ?? [])].filter((word) => word !== 'or').slice(0, 20)
}

/**
 * The part of a record's texts that says most about the words looked for: the summary when it has as many of them as
 * the text, since it was written to be read by itself. Which words count is a guess by their beginnings; the database
 * knows the stems and marks the words afterwards.
 * @param record `names` are those at the beginning of its text, which are shown only where nothing else was found
 */
export function passage(
  record: { summary: string; text: string; names?: string },
  words: readonly string[],
): string {
  const { summary, names = '' } = record
  const text = names && record.text.startsWith(names) ? record.text.slice(names.length) : record.text
  const [inSummary, inText] = [bestPlace(summary, words), bestPlace(text, words)]
  if (inSummary.score + inText.score === 0 && bestPlace(names, words).score > 0) return names
  if (summary && inSummary.score >= inText.score) return cut(summary, inSummary.at)
  return cut(text || summary, inText.at)
}

type Place = { at: number; word: number; score: number }

function bestPlace(text: string, words: readonly string[]): { at: number; score: number } {
  const places = placesIn(text, words)
  let best = { at: 0, score: 0 }
  for (const [first, { at }] of places.entries()) {
    const scores = new Map<number, number>()
    for (let i = first; i < places.length; i++) {
      const place = places[i]
      if (!place || place.at > at + shown / 2) break
      scores.set(place.word, Math.max(scores.get(place.word) ?? 0, place.score))
    }
    const score = [...scores.values()].reduce((sum, value) => sum + value, 0)
    if (score > best.score) best = { at, score }
  }
  return best
}

function placesIn(text: string, words: readonly string[]): Place[] {
  const places: Place[] = []
  for (const { 0: found, index: at } of foldedInPlace(text).matchAll(letters)) {
    for (const [word, wanted] of words.entries()) {
      const score = likeness(found, wanted)
      if (score > 0) places.push({ at, word, score })
    }
    if (places.length >= mostPlaces) break
  }
  return places
}

/** 4 is the word, 3 begins with it, 2 and 1 are perhaps other forms of it. */
function likeness(found: string, wanted: string): number {
  if (found === wanted) return 4
  if (Math.abs(found.length - wanted.length) > 4) return 0
  if (found.startsWith(wanted) || `${found.slice(0, -1)}ies` === wanted) return 3
  if (found.startsWith(wanted.slice(0, Math.max(3, wanted.length - 2)))) return 2
  const stem = wanted.slice(0, Math.max(4, Math.ceil(wanted.length / 2)))
  return found.startsWith(stem) ? 1 : 0
}

/** Whole words around a place, with dots where something is left out. */
function cut(text: string, at: number): string {
  const plain = text.replace(/\s/g, ' ')
  if (plain.length <= shown) return plain.trim()
  const wanted = Math.max(0, Math.min(at - shown / 3, plain.length - shown))
  const start = wanted === 0 ? 0 : plain.indexOf(' ', wanted) + 1
  const end = start + shown >= plain.length ? plain.length : plain.lastIndexOf(' ', start + shown)
  // A cut through a letter of two halves leaves one of them, which is no letter.
  const part = plain
    .slice(start, end > start ? end : start + shown)
    .replace(/\p{Surrogate}/gu, '')
    .trim()
  return `${start > 0 ? '… ' : ''}${part}${end < plain.length ? ' …' : ''}`
}

/** Stand around a found word in what the database marks; no text of ours has them. */
export const marks = { start: '\uE000', stop: '\uE001' }

/** A text without the characters that are to mark words in it. */
export function unmarked(text: string): string {
  return text.replace(/[\uE000\uE001]/g, ' ')
}

/**
 * Puts the marks of a folded text into the text itself. Where the two are not the same letter for letter, nothing is
 * marked: a mark at a wrong place is worse than none.
 */
export function piecesOf(text: string, marked: string): Piece[] {
  const plain = marked.replace(/[\uE000\uE001]/g, '')
  if (plain !== foldedInPlace(text)) return [{ text, found: false }]
  const pieces: Piece[] = []
  let at = 0
  for (const part of marked.split(/(\uE000[^\uE001]*\uE001)/)) {
    const found = part.startsWith(marks.start)
    const length = found ? part.length - 2 : part.length
    if (length > 0) pieces.push({ text: text.slice(at, at + length), found })
    at += length
  }
  return pieces
}
