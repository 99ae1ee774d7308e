/** The grounds that an accent stands on, darkest difference last: background, surface and sunken of each theme. */
const grounds = {
  light: ['#f7f5f0', '#ffffff', '#edeae2'],
  dark: ['#121614', '#1a1f1d', '#0d100f'],
} as const

export type Theme = keyof typeof grounds

/** The ratio at which text can be read (WCAG 2.2, 1.4.3). */
export const readableRatio = 4.5

/** The ratio of a colour to the ground of a theme on which it shows least, rounded down to two digits. */
export function worstRatio(colour: string, theme: Theme): number {
  const worst = Math.min(...grounds[theme].map((ground) => contrastRatio(colour, ground)))
  return Math.floor(worst * 100) / 100
}

/** As WCAG 2.2 defines it, from 1 to 21. @param first, second as #rrggbb */
export function contrastRatio(first: string, second: string): number {
  const [darker, lighter] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
