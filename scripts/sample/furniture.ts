import { sampleWords } from '@/prisma/sample/consortium'
import { accent, ink, muted } from '@/lib/pdf/look'
import { rectangle, type Surface, type XY } from '@/lib/pdf/surface'

const blue = '#003399'
const yellow = '#ffcc00'

/** The portal's disclaimer begins with the portal; that of a file speaks of the file. */
const portal = /^(?:\p{Lu}\p{L}+ )?port\p{L}+/iu
const ofFiles: Record<string, string> = {
  en: 'This document',
  nl: 'Dit document',
  sv: 'Detta dokument',
  it: 'Questo documento',
  pl: 'Dokument',
  cs: 'Tento dokument',
  de: 'Dieses Dokument',
  fr: 'Ce document',
}

/** Funding statement and disclaimer in the language of a file, which every publication of the grant bears. */
function fundingOf(language: string): { statement: string; disclaimer: string } {
  const words = sampleWords.find((candidate) => candidate.language === language) ?? sampleWords[0]
  if (!words) throw new Error('The sample states no funding.')
  return {
    statement: words.fundingStatement,
    disclaimer: words.disclaimer.replace(portal, ofFiles[words.language] ?? '$&'),
  }
}

/**
 * The European emblem by its official construction: 3:2, twelve upright stars on a circle of a third of its height.
 * https://op.europa.eu/en/web/eu-vocabularies/formex/physical-specifications/character-encoding/use-of-the-emblem
 */
function drawEmblem(surface: Surface, [x, y]: XY, height: number): void {
  rectangle(surface, x, y, height * 1.5, height, { fill: blue })
  for (let hour = 0; hour < 12; hour++) {
    const angle = (hour * Math.PI) / 6
    const middle: XY = [
      x + height * 0.75 + (height / 3) * Math.sin(angle),
      y + height / 2 - (height / 3) * Math.cos(angle),
    ]
    surface.path(star(middle, height / 18), { fill: yellow })
  }
}

/** The emblem with what the grant asks for beside it. @returns how high it is */
export function drawFunding(
  surface: Surface,
  [x, y]: XY,
  width: number,
  size: number,
  language: string,
): number {
  const { statement, disclaimer } = fundingOf(language)
  const emblem = size * 3.2
  drawEmblem(surface, [x, y], emblem)
  const left = x + emblem * 1.5 + size * 1.4
  const rows = surface.wrap(`${statement} ${disclaimer}`, { face: 'sans', size }, width - (left - x))
  rows.forEach((row, index) => {
    surface.words(row, left, y + size + index * size * 1.4, { face: 'sans', size, colour: muted })
  })
  return Math.max(emblem, rows.length * size * 1.4)
}

/** The portal's name with a stroke under it, as in its masthead. */
export function drawBrand(surface: Surface, [x, y]: XY, size: number): void {
  surface.words('RUGGEDISED', x, y, { face: 'strong', size, colour: ink })
  rectangle(surface, x, y + size * 0.5, size * 2.2, size * 0.16, { fill: accent })
}

function star([x, y]: XY, radius: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5
    const distance = index % 2 === 0 ? radius : radius * 0.382
    return `${(x + distance * Math.sin(angle)).toFixed(2)} ${(y - distance * Math.cos(angle)).toFixed(2)}`
  })
  return `M${points.join('L')}Z`
}
