import type { Shape, Tone } from '@/prisma/sample/documents/decks/format'

type XY = [x: number, y: number]

/** A line with an arrow at its second end. */
export function arrow(from: XY, to: XY, tone: Tone = 'ink'): Shape {
  return { line: [...from, ...to], tone, head: true }
}

export function stroke(from: XY, to: XY, tone: Tone = 'ink'): Shape {
  return { line: [...from, ...to], tone }
}

/** What is planned, absent or only said. */
export function dashes(from: XY, to: XY, tone: Tone = 'quiet'): Shape {
  return { line: [...from, ...to], tone, dashed: true }
}

/** Something that flows. */
export function flow(from: XY, to: XY, tone: Tone = 'accent'): Shape {
  return { line: [...from, ...to], tone, head: true, heavy: true }
}

/** Words with their middle here. */
export function note(words: string, at: XY, tone: Tone = 'ink'): Shape {
  return { words, at, tone, anchor: 'middle' }
}
