import { accent, blue, edge, ink, sunken, surface } from '@/lib/pdf/look'
import type { Tone } from '@/prisma/sample/documents/decks/format'

export const tones: Record<Tone, string> = { ink, accent, blue, quiet: edge }
/** Behind words in a shape of that tone. */
export const washes: Record<Tone, string> = {
  ink: sunken,
  accent: '#f3e2d9',
  blue: '#dbe8ee',
  quiet: surface,
}
