import type { Tone } from '@/prisma/sample/documents/decks/format'

/** The portal's colours on paper, where nothing is dark. */
export const paper = '#f7f5f0'
export const surface = '#ffffff'
export const sunken = '#edeae2'
export const ink = '#1b1f1d'
export const muted = '#545c57'
export const rule = '#d6d1c4'
export const edge = '#767d78'
export const blue = '#0b4f6c'
export const accent = '#a8431f'

export const tones: Record<Tone, string> = { ink, accent, blue, quiet: edge }
/** Behind words in a shape of that tone. */
export const washes: Record<Tone, string> = {
  ink: sunken,
  accent: '#f3e2d9',
  blue: '#dbe8ee',
  quiet: surface,
}
